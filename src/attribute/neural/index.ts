export type { TokenRelation } from '../learnt/token-relation.ts'
export { loadNeuralReader, type NeuralReader } from './reader.ts'
export { runtimeVersion } from './session.ts'
