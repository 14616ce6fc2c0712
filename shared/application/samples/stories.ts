import type { Party } from '../../ipc/views/workspace'
import { CLIENT_STORIES } from './clientStories'
import { FREELANCER_STORIES } from './freelancerStories'
import type { SampleStory } from './story'

export const SAMPLE_STORIES: readonly SampleStory[] = [...CLIENT_STORIES, ...FREELANCER_STORIES]

/** Some of the address book; `.example` belongs to nobody. */
export const SAMPLE_PARTIES: readonly Party[] = [
  { name: 'Maya Okafor', email: 'maya@okafor.example', address: '12 Marina Road\nLagos', taxNumber: '' },
  {
    name: 'Northwind Traders',
    email: 'projects@northwind.example',
    address: '1 Harbour Way\nSeattle',
    taxNumber: 'US-91-4410',
  },
  {
    name: 'Atelier Lumen',
    email: 'bonjour@lumen.example',
    address: '8 rue des Ateliers\nLyon',
    taxNumber: 'FR40303265045',
  },
]
