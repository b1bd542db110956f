/** Stands for Excel's web view before office.js; the wire comes here. */
export {};
