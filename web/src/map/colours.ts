/** Colours of the style sheet as they are now, in a form that a canvas takes; and when they change. */

/** The computed colour of something with this class, read off an element that nobody sees. */
export function colourReader(within: HTMLElement): (className: string) => string {
  const probe = document.createElement('span')
  probe.hidden = true
  within.append(probe)
  return (className) => {
    probe.className = `probe ${className}`
    return getComputedStyle(probe).color
  }
}

/** Calls back when light turns dark or back, by the system or by choice. Returns how to stop. */
export function onColoursChange(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const chosen = new MutationObserver(changed)
  system.addEventListener('change', changed)
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => {
    system.removeEventListener('change', changed)
    chosen.disconnect()
  }
}
