export const TEXTS = {
  day: 'Day',
  dayHint: 'The day it took effect.',
  today: 'Today',
  change: 'change',
  changeDay: 'Change the day',
  gets: (freelancer: string | null) => (freelancer === null ? 'You get' : `${freelancer} gets`),
  nothing: 'nothing',
  stays: 'stays in escrow, carried over.',
  nothingStays: 'Nothing stays in escrow.',
  asks: (client: string | null) => (client === null ? 'You ask for' : `${client} asks for`),
  untilAnswered: (freelancer: string | null) =>
    `back; it stays in escrow until ${freelancer === null ? 'you answer' : `${freelancer} answers`}.`,
  goesBack: (client: string | null) => `goes back to ${client ?? 'you'} at once.`,
  next: (title: string, client: string | null) => `${title} is next: funding it will then cost ${client ?? 'you'}`,
  unknown: 'Correct the amount to see what this does.',
  noMoneyMoved: 'Tranche records this; it moves no money.',
} as const
