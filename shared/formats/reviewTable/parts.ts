import { escapeXml } from '../../xml/text.ts'
import type { LeavingReview } from './table.ts'

const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The main namespace of a Word document. */
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The parts of a Word document in the order of its archive: what stands around `document`, the text's own part. */
export function wordParts(document: string, { title, target }: LeavingReview): ReadonlyMap<string, string> {
  const own = target.language === 'en' ? 'en-US' : target.language === 'zh-Hans' ? 'zh-CN' : 'zh-TW'
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageRelations],
    ['docProps/core.xml', coreProperties(title, target.language)],
    ['word/document.xml', document],
    ['word/_rels/document.xml.rels', documentRelations],
    ['word/settings.xml', settings(own)],
    ['word/styles.xml', styles],
  ]
  return new Map(parts.map(([path, text]) => [path, declaration + text]))
}

const contentTypes = `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/settings.xml" ContentType="${types}.settings+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/></Types>`

const packageRelations = `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

const documentRelations = `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${relations}/settings" Target="settings.xml"/></Relationships>`

// Without times, so that the same text gives the same bytes.
function coreProperties(title: string, language: string): string {
  return `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`
}

/** Changes are tracked from the first one on; who wants can turn that off. */
function settings(own: string): string {
  return `<w:settings xmlns:w="${wordNamespace}"><w:zoom w:percent="100"/><w:trackRevisions/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="${own === 'en-US' ? 'zh-CN' : own}"/></w:settings>`
}

const styles = `<w:styles xmlns:w="${wordNamespace}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:eastAsia="SimSun" w:hAnsi="Georgia" w:cs="Georgia"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="DuizhaoTitle"><w:name w:val="Duizhao Title"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:after="120"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="DuizhaoAbout"><w:name w:val="Duizhao About"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:color w:val="595959"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style><w:style w:type="character" w:customStyle="1" w:styleId="DuizhaoCode"><w:name w:val="Duizhao Code"/><w:rPr><w:color w:val="8A1C1C"/><w:sz w:val="16"/><w:szCs w:val="16"/><w:shd w:val="clear" w:color="auto" w:fill="F2EDE6"/></w:rPr></w:style><w:style w:type="character" w:customStyle="1" w:styleId="DuizhaoId"><w:name w:val="Duizhao Id"/><w:rPr><w:noProof/><w:vanish/><w:color w:val="808080"/><w:sz w:val="8"/><w:szCs w:val="8"/></w:rPr></w:style></w:styles>`
