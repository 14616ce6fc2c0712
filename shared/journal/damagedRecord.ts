import { StoreFailure } from '../application/ports'

/** A stored record that is not what the program wrote. Names the contract and, where it is known, the event's version. */
export class DamagedRecord extends StoreFailure {
  readonly contractId: string | null
  readonly version: number | null

  constructor(contractId: string | null, version: number | null, reason: string) {
    const place = contractId === null ? 'The list of contracts' : `Contract ${contractId}`
    const where = version === null ? place : `${place}, event ${version},`
    super(`${where} can’t be read: ${reason}. Nothing was changed. Restore a backup to get it back.`)
    this.contractId = contractId
    this.version = version
  }
}
