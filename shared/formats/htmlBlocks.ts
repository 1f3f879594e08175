import type { DraftBlock, Run } from '../document/draft.ts'
import { trimRuns } from '../document/skeleton/runs.ts'
import type { RawBlock } from './article.ts'

/** What the text of the block that is being gathered is going to be. */
export interface BlockPlace {
  readonly kind: 'standfirst' | 'paragraph' | 'blockquote' | 'bullet' | 'ordered'
  /** 1 to 6, or 0 outside headings. */
  readonly heading: number
  readonly note: string | null
}

/** A picture of a page; `asset` is '' where it is not at hand. */
interface PagePicture {
  readonly alt: string
  readonly asset: string
}

/** Gathers runs and pictures into blocks as a page's elements open and close. */
export class BlockGatherer {
  title: readonly Run[] | null = null
  readonly blocks: RawBlock[] = []
  /** Whether text belongs to a figure, whose caption and picture may come in blocks of their own. */
  inFigure = false
  /** Whether the open list item has a block already, which further text joins. */
  itemHasBlock = false
  #runs: Run[] = []
  #pictures: PagePicture[] = []

  run(run: Run): void {
    this.#runs.push(run)
  }

  picture(picture: PagePicture): void {
    this.#pictures.push(picture)
  }

  divider(): void {
    this.blocks.push({ block: { kind: 'divider' } })
  }

  /** Ends the open block: a figure where it holds a picture and nothing else, else what the place says, then its pictures. */
  end(place: BlockPlace): void {
    const [runs, pictures] = [this.#runs, this.#pictures]
    this.#runs = []
    this.#pictures = []
    const lines = paragraphsOf(runs)
    if (pictures.length > 0 && (this.inFigure || lines.length === 0)) {
      for (const [at, picture] of pictures.entries()) this.#figure(picture, at === 0 ? lines.flat() : [])
    } else {
      for (const line of lines) this.#add(place, line)
      for (const picture of pictures) if (picture.asset !== '') this.#figure(picture, [])
    }
  }

  #add({ kind, heading, note }: BlockPlace, runs: readonly Run[]): void {
    const last = this.blocks.at(-1)?.block
    if (note !== null) {
      if (last?.kind !== 'footnote' || last.note !== note) this.#push({ kind: 'footnote', note, runs })
      else this.#replaceLast({ ...last, runs: [...last.runs, { text: ' ' }, ...runs] })
    } else if (heading === 1 && !this.title) {
      this.title = runs
    } else if (heading > 0) {
      this.#push({ kind: 'heading', level: heading <= 2 ? 2 : heading === 3 ? 3 : 4, runs })
    } else if ((kind === 'bullet' || kind === 'ordered') && this.itemHasBlock && last?.kind === kind) {
      this.#replaceLast({ kind, runs: [...last.runs, { text: '\n' }, ...runs] })
    } else {
      this.#push({ kind, runs })
      this.itemHasBlock = true
    }
  }

  #figure({ asset, alt }: PagePicture, runs: readonly Run[]): void {
    this.#push({ kind: 'figure', asset, alt, runs })
  }

  #push(block: DraftBlock): void {
    this.blocks.push({ block })
  }

  #replaceLast(block: DraftBlock): void {
    this.blocks[this.blocks.length - 1] = { block }
  }
}

/** Two line breaks, or one before an indent of ideographic spaces, part paragraphs as many pages do it. */
function paragraphsOf(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]]
  let breaks = 0
  for (const run of runs) {
    if (run.text === '\n') breaks++
    else if (breaks > 0 && run.note === undefined && /^[ ]*$/.test(run.text)) continue
    else {
      if (breaks > 1 || (breaks === 1 && run.text.startsWith('\u3000\u3000'))) paragraphs.push([])
      else if (breaks === 1) paragraphs.at(-1)?.push({ text: '\n' })
      breaks = 0
      paragraphs.at(-1)?.push(run)
    }
  }
  return paragraphs.map((each) => trimRuns(tightened(each))).filter((each) => each.length > 0)
}

/** Leaves one space where one run ends and the next begins with one. */
function tightened(runs: readonly Run[]): Run[] {
  let spaced = true
  return runs.map((run) => {
    if (run.note !== undefined) return run
    const text = spaced ? run.text.replace(/^ +/, '') : run.text
    if (text !== '') spaced = text.endsWith(' ')
    return { ...run, text }
  })
}
