/** Files that `web/basemap/plugin.ts` makes when the app is built. */
declare module 'virtual:sayso-basemap' {
  interface Outlines {
    readonly land: string
    readonly lines: string
  }
  export const basemap: {
    /** 1:50 million. */
    readonly coarse: Outlines
    /** 1:10 million, for the closer zooms. */
    readonly fine: Outlines
    readonly towns: string
  }
}
