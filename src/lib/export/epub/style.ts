/**
 * The book's style sheet: what reading programs leave to a book, and no more. Colours and sizes of text are the reader's. What
 * newer elements are is said first: MuPDF took sections and figures for parts of a line, and put all pictures before all words.
 */
export const STYLE = `@font-face { font-family: 'Newsreader Display'; font-weight: 500; src: url(fonts/display.ttf); }
section, nav, figure, figcaption { display: block; }
[hidden] { display: none; }
nav ol { list-style: none; padding: 0; }
nav ol ol { padding-left: 1.5em; margin: 0.5em 0 1em; }
body { margin: 0 5%; line-height: 1.5; }
h1, h2, h3 { font-family: 'Newsreader Display', serif; font-weight: 500; line-height: 1.15; break-after: avoid; page-break-after: avoid; }
h1 { font-size: 2em; margin: 2em 0 0.5em; }
h2 { font-size: 1.5em; margin: 2em 0 0.5em; }
h3 { font-size: 1.2em; }
.kicker, .credit, .small { font-family: sans-serif; font-size: 0.8em; }
.standfirst { font-style: italic; }
.together { break-inside: avoid; page-break-inside: avoid; }
figure { margin: 1em 0; break-inside: avoid; page-break-inside: avoid; }
figure img { width: 100%; height: auto; max-height: 90vh; }
figcaption { margin-top: 0.25em; }
a { color: inherit; }
dt { font-weight: bold; margin-top: 1em; }
dd { margin-left: 0; }
li { margin-bottom: 0.5em; }
.cover { text-align: center; margin: 0; }
.cover img { max-width: 100%; max-height: 98vh; }
`;
