export { buildGazetteer } from './build.ts'
export { loadCountries } from './countries.ts'
export { openGazetteer } from './open.ts'
