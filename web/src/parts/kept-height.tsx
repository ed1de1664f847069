import { type ReactNode, useLayoutEffect, useRef } from 'react'

interface KeptHeightProps {
  readonly children: ReactNode
}

/** A box that never gets lower than it was, on one width: where a filter takes away what stood in it, what stands below stays where it is. */
export function KeptHeight({ children }: KeptHeightProps) {
  const box = useRef<HTMLDivElement>(null)
  const most = useRef({ width: 0, height: 0 })
  // After every drawing: what stands in the box is not its own.
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const { offsetWidth: width, offsetHeight: height } = element
    if (width === most.current.width && height <= most.current.height) return
    if (width !== most.current.width) element.style.minHeight = ''
    most.current = { width, height: element.offsetHeight }
    element.style.minHeight = `${element.offsetHeight}px`
  })
  return (
    <div className="kept-height" ref={box}>
      {children}
    </div>
  )
}
