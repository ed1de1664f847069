export { findIssuer, type Issuer } from './find-issuer.ts'
