import type { SampleStory } from './story'

/** Contracts on which we deliver. */
export const FREELANCER_STORIES: readonly SampleStory[] = [
  {
    title: 'Mobile app',
    party: 'Northwind Traders',
    ourSide: 'freelancer',
    currency: 'USD',
    reference: 'PO-7719',
    budget: '24900.00',
    started: 100,
    acts: [
      {
        ago: 99,
        do: 'plan',
        plan: [
          { title: 'Prototype', amount: '4450.00', due: -70 },
          { title: 'Alpha', amount: '8000.00', due: -30 },
          { title: 'Beta', amount: '6000.00', due: 9 },
          { title: 'Release', amount: '6450.00', due: 45 },
        ],
      },
      { ago: 98, do: 'fund' },
      { ago: 72, do: 'submit', message: 'Prototype on both platforms' },
      { ago: 70, do: 'pay' },
      { ago: 69, do: 'fund' },
      { ago: 33, do: 'submit', message: 'Alpha build 0.4' },
      { ago: 31, do: 'return', message: 'Sign-in fails on tablets' },
      { ago: 29, do: 'submit', message: 'Alpha build 0.5, sign-in fixed' },
      { ago: 28, do: 'pay' },
      { ago: 27, do: 'fund' },
      { ago: 1, do: 'submit', message: 'Beta for 50 testers' },
    ],
  },
  {
    title: 'Renewal Osaka',
    party: 'Sakura Works K.K.',
    ourSide: 'freelancer',
    currency: 'JPY',
    started: 50,
    acts: [
      {
        ago: 50,
        do: 'plan',
        plan: [
          { title: 'Survey', amount: '202631', due: -20 },
          { title: 'Jissō', amount: '133339', due: 10 },
          { title: 'Handover', amount: '318583', due: 40 },
        ],
      },
      { ago: 49, do: 'fund' },
      { ago: 21, do: 'pay' },
      { ago: 20, do: 'fund' },
    ],
  },
  {
    title: 'Data migration',
    party: 'Al-Noor Trading',
    ourSide: 'freelancer',
    currency: 'KWD',
    started: 35,
    acts: [
      {
        ago: 35,
        do: 'plan',
        plan: [
          { title: 'Mapping', amount: '205.624', due: -12 },
          { title: 'Dry run', amount: '105.500', due: 24 },
          { title: 'Cut-over', amount: '920.126', due: 48 },
        ],
      },
      { ago: 34, do: 'fund' },
      { ago: 12, do: 'pay', amount: '180.624' },
      { ago: 11, do: 'fund' },
      {
        ago: 4,
        do: 'propose',
        message: 'A rehearsal would make the cut-over safer.',
        plan: [
          { title: 'Rehearsal', amount: '140.000', due: 36 },
          { title: 'Cut-over', amount: '920.126', due: 52 },
        ],
      },
    ],
  },
  {
    title: 'Shop support',
    party: 'Blåbær Kafé',
    ourSide: 'freelancer',
    currency: 'EUR',
    started: 80,
    acts: [
      {
        ago: 80,
        do: 'plan',
        plan: [
          { title: 'Quarter 1', amount: '1000.00', due: -50 },
          { title: 'Quarter 2', amount: '1000.00', due: -5 },
        ],
      },
      { ago: 79, do: 'fund' },
      { ago: 49, do: 'pay' },
      { ago: 48, do: 'fund' },
      { ago: 3, do: 'pay', amount: '850.00', end: true },
    ],
  },
  {
    title: 'Annual report',
    party: 'Acme, Inc.',
    ourSide: 'freelancer',
    currency: 'USD',
    started: 20,
    acts: [
      {
        ago: 20,
        do: 'plan',
        plan: [
          { title: 'Layout', amount: '1150.00', due: -2 },
          { title: 'Print files', amount: '1150.00', due: 12 },
        ],
      },
      { ago: 19, do: 'fund' },
      { ago: 5, do: 'offer-day', due: 4, by: 'client' },
    ],
  },
  {
    title: 'Packaging line',
    party: 'Fjord & Co',
    ourSide: 'freelancer',
    currency: 'EUR',
    started: 8,
    acts: [
      {
        ago: 8,
        do: 'propose',
        message: 'Three equal steps, as we spoke.',
        plan: [
          { title: 'Artwork', amount: '3333.34', due: 20 },
          { title: 'Dielines', amount: '3333.33', due: 34 },
          { title: 'Press check', amount: '3333.33', due: 50 },
        ],
      },
      { ago: 6, do: 'accept' },
    ],
  },
]
