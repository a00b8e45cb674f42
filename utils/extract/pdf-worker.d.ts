/** Loaded for what it puts into `globalThis.pdfjsWorker`, by which pdf.js works on the thread that it is on. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
