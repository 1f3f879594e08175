import { create } from 'zustand'
import type { SegmentId } from '../../../shared/ids.ts'

/** The caption whose image is to be described as soon as the desk shows it; null for none. */
export const useImageAsked = create<{ readonly caption: SegmentId | null }>(() => ({ caption: null }))

/** Has the desk ask for an image's words when it comes to the image. */
export function askForImage(caption: SegmentId | null): void {
  useImageAsked.setState({ caption })
}
