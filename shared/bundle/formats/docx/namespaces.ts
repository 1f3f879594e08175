/** The namespaces of a Word document's parts. */
export const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006'

/** Those of a part whose paragraphs have numbers of their own. */
export const word14 = {
  'xmlns:mc': compatibility,
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
}

/** Those of the part that says which comment answers which. */
export const word15 = {
  'xmlns:mc': compatibility,
  'xmlns:w15': 'http://schemas.microsoft.com/office/word/2012/wordml',
}

/** Those of a part with links and pictures. */
export const wordWithPictures = {
  'xmlns:w': word,
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
}
