import type { Input } from '../../../shared/ipc/calls'

/** A plain contract's, for tests that are of something else. */
export const TERMS: Input<'StartContract'>['terms'] = {
  title: 'Website relaunch',
  client: 'Northwind',
  freelancer: 'Maya Okafor',
  ourSide: 'client',
  currency: 'USD',
  reference: null,
  notes: null,
  tags: [],
  budget: null,
  minimum: null,
}
