export { type AppOptions, createApp } from './app.ts'
export { type AssetFolder, readAssets } from './assets.ts'
export { type Served, type ServeOptions, serveApp } from './serve.ts'
export type { NamedDossier, ServedDossier } from './served-dossier.ts'
