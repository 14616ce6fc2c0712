declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

export type ContractId = Branded<'ContractId'>
export type MilestoneId = Branded<'MilestoneId'>
export type RequestId = Branded<'RequestId'>
/** Made by whoever asks; sent twice it answers the same (architecture, 3). */
export type CommandId = Branded<'CommandId'>
