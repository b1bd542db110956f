/** The tests of this project meet an Excel at its strictest wherever they do not say otherwise. */
process.env['ATTAIN_EXCEL'] = 'strict';
