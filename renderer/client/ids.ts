import type { CommandId, ContractId, MilestoneId, RequestId } from '../../shared/kernel/ids'

const made = <Id extends string>() => crypto.randomUUID() as string as Id

export const newCommandId = () => made<CommandId>()
export const newContractId = () => made<ContractId>()
export const newMilestoneId = () => made<MilestoneId>()
export const newRequestId = () => made<RequestId>()
export const newWriter = () => made<string>()
export const newImportId = () => made<string>()
