/** The parts of a packed file in their order: texts, to be written in UTF-8, and images as they are. */
export type Parts = ReadonlyMap<string, string | Uint8Array>
