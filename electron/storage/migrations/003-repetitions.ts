/** Finds the segments that have the same text, however many articles there are. Released: never edit. */
export const sql = "CREATE INDEX segment_text ON segment (text_hash) WHERE text <> '';"
