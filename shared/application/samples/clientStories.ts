import type { SampleMilestone, SampleStory } from './story'

const BUILD: SampleMilestone = { title: 'Build', amount: '2400.00', due: 19 }
const LAUNCH: SampleMilestone = { title: 'Launch', amount: '600.00', due: 29 }
const TRAINING: SampleMilestone = { title: 'Training', amount: '130.00', due: 31 }

const AUDIO_TOUR: readonly SampleMilestone[] = Array.from({ length: 24 }, (_, index) => ({
  title: `Room ${index + 1}`,
  amount: index % 3 === 0 ? '320.00' : '260.00',
  due: -18 + index * 7,
  description: index === 0 ? 'Text, recording and mastering, two languages' : '',
}))

/** Contracts on which we are the client. */
export const CLIENT_STORIES: readonly SampleStory[] = [
  {
    title: 'Website relaunch',
    party: 'Maya Okafor',
    ourSide: 'client',
    currency: 'USD',
    reference: 'SN-104',
    tags: ['web'],
    budget: '5700.00',
    started: 60,
    acts: [
      {
        ago: 58,
        do: 'plan',
        plan: [
          { title: 'Discovery', amount: '1200.00', due: -52, description: 'Workshop and report' },
          { title: 'Wireframes', amount: '950.00', due: -38, description: '12 templates, two rounds' },
          { title: 'Visual design', amount: '420.00', due: -11 },
          { title: 'Aftercare', amount: '300.00', due: 40 },
          BUILD,
          LAUNCH,
          TRAINING,
        ],
      },
      { ago: 57, do: 'fund' },
      { ago: 52, do: 'pay' },
      { ago: 51, do: 'fund' },
      { ago: 49, do: 'plan', plan: [{ title: 'Visual design', amount: '420.00', due: -11 }, BUILD, LAUNCH, TRAINING] },
      { ago: 33, do: 'submit', message: 'All 12 templates as clickable wireframes' },
      { ago: 32, do: 'pay', amount: '930.00' },
      { ago: 31, do: 'fund' },
      { ago: 12, do: 'agree', due: 3 },
      {
        ago: 9,
        do: 'propose',
        message: 'Launch needs a second day.',
        plan: [BUILD, { ...LAUNCH, amount: '900.00' }, { title: 'Extras', amount: '250.00', due: null }, TRAINING],
      },
      { ago: 1, do: 'submit', message: 'All 12 templates, link inside' },
    ],
  },
  {
    title: 'Brand identity',
    party: 'Atelier Lumen',
    ourSide: 'client',
    currency: 'EUR',
    tags: ['design'],
    started: 45,
    acts: [
      {
        ago: 44,
        do: 'plan',
        plan: [
          { title: 'Research', amount: '1240.00', due: -20 },
          { title: 'Guidelines', amount: '800.00', due: 7, description: 'Colours, type and tone on 40 pages' },
          { title: 'Templates', amount: '1380.00', due: 28 },
        ],
      },
      { ago: 43, do: 'fund' },
      { ago: 22, do: 'pay' },
      { ago: 21, do: 'fund' },
    ],
  },
  {
    title: 'Campaign spring',
    party: 'Grupo Peña',
    ourSide: 'client',
    currency: 'USD',
    budget: '9000.00',
    started: 6,
    acts: [
      {
        ago: 5,
        do: 'plan',
        plan: [
          { title: 'Strategy', amount: '2100.00', due: 18 },
          { title: 'Key visuals', amount: '3200.00', due: 40 },
          { title: 'Roll-out', amount: '2800.00', due: 75 },
        ],
      },
    ],
  },
  {
    title: 'Translation FR',
    party: 'Copyhouse LLP',
    ourSide: 'client',
    currency: 'EUR',
    started: 40,
    acts: [
      {
        ago: 40,
        do: 'plan',
        plan: [
          { title: 'Draft', amount: '400.00', due: -15 },
          { title: 'Review', amount: '350.00', due: -3 },
          { title: 'Final', amount: '400.00', due: 20 },
        ],
      },
      { ago: 39, do: 'fund' },
      { ago: 14, do: 'pay', amount: '380.00' },
      { ago: 13, do: 'fund' },
      { ago: 2, do: 'offer-day', due: 5, by: 'freelancer' },
    ],
  },
  {
    title: 'CRM clean-up',
    party: 'Zürich Digital AG',
    ourSide: 'client',
    currency: 'CHF',
    started: 30,
    acts: [
      { ago: 30, do: 'plan', plan: [{ title: 'Export', amount: '900.00', due: -14 }] },
      { ago: 29, do: 'fund' },
      { ago: 13, do: 'pay' },
    ],
  },
  {
    title: 'Museum audio tour',
    party: 'Klangraum GmbH',
    ourSide: 'client',
    currency: 'EUR',
    reference: 'MUS-24',
    tags: ['audio', 'series'],
    budget: '7000.00',
    started: 28,
    acts: [
      { ago: 28, do: 'plan', plan: AUDIO_TOUR },
      { ago: 27, do: 'fund' },
      { ago: 18, do: 'pay' },
      { ago: 17, do: 'fund' },
      { ago: 11, do: 'pay', amount: '250.00' },
      { ago: 10, do: 'fund' },
      { ago: 4, do: 'pay' },
      { ago: 3, do: 'fund' },
    ],
  },
  {
    title: 'Office photographs',
    party: 'Team Aurora',
    ourSide: 'client',
    currency: 'GBP',
    started: 90,
    acts: [
      {
        ago: 88,
        do: 'plan',
        plan: [
          { title: 'Portraits', amount: '640.00', due: -60 },
          { title: 'Rooms', amount: '480.00', due: -30 },
        ],
      },
      { ago: 87, do: 'fund' },
      { ago: 58, do: 'pay' },
      { ago: 57, do: 'fund' },
      { ago: 28, do: 'pay', amount: '400.00', end: true },
      { ago: 26, do: 'approve-refund' },
    ],
  },
  {
    title: 'Newsletter templates',
    party: 'Maya Okafor',
    ourSide: 'client',
    currency: 'USD',
    started: 2,
    acts: [],
  },
]
