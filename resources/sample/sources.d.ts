/** A block of an article's source: its kind, its line as written, and its text without marks. */
export interface SourceBlock {
    readonly kind: 'title' | 'standfirst' | 'heading' | 'quote' | 'bullet' | 'number' | 'footnote' | 'paragraph';
    readonly raw: string;
    readonly text: string;
}
/** A row of terms.csv. */
export interface TermRow {
    readonly en: string;
    readonly hans: string;
    readonly hant: string;
    readonly status: string;
    readonly kind: string;
    readonly note: string;
}
/** The blocks of one edition, a line each; deliberately not the importer's reading of Markdown. */
export declare function blocksOf(markdown: string): SourceBlock[];
/** Text without Markdown's marks: links as their words, no emphasis, no note signs. */
export declare function plain(markdown: string): string;
/** Sentences by their final mark, which closing quotation marks may follow. */
export declare function sentencesOf(text: string, language: 'en' | 'zh-Hans' | 'zh-Hant'): string[];
/** The rows of terms.csv; throws where the header or a row has other columns. */
export declare function termRows(csv: string): TermRow[];
