import { hostAddress, officeSetting, remarksOn, SettingRefused } from '../../scripts/build/hostAddress';
import { outputFolder } from '../../scripts/build/outputFolder';

describe('the address that a build is for', () => {
  it.each([
    ['https://addins.example.gov.tw', 'https://addins.example.gov.tw'],
    ['https://addins.example.gov.tw/', 'https://addins.example.gov.tw'],
    ['https://addins.example.gov.tw/attain/', 'https://addins.example.gov.tw/attain'],
    ['https://addins.example.gov.tw:8443/a/b', 'https://addins.example.gov.tw:8443/a/b'],
    ['https://addins.example.gov.tw:443/a', 'https://addins.example.gov.tw/a'],
    ['https://Addins.Example.gov.tw/Attain', 'https://addins.example.gov.tw/Attain'],
    ['https://addins.example.gov.tw/達成', 'https://addins.example.gov.tw/%E9%81%94%E6%88%90'],
    ['https://增益集.example.tw/attain', 'https://xn--sos051e33v.example.tw/attain'],
  ])('%s is written as %s', (given, written) => {
    expect(hostAddress(given)).toBe(written);
  });

  it.each([
    ['http://addins.example.gov.tw', 'over https only'],
    ['addins.example.gov.tw/attain', 'begins with https://'],
    ['', 'begins with https://'],
    ['ftp://addins.example.gov.tw', 'no https address'],
    ['\\\\server\\addins', 'this is a folder'],
    ['C:\\inetpub\\attain', 'this is a folder'],
    ['file:///srv/attain', 'this is a folder'],
    ['https://addins.example.gov.tw/attain/taskpane.html', 'this is a file'],
    ['https://addins.example.gov.tw/attain?v=2', 'nothing may follow'],
    ['https://addins.example.gov.tw/attain#pane', 'nothing may follow'],
    ['https://name:word@addins.example.gov.tw', 'open to everyone'],
  ])('%s is refused, and why is said: %s', (given, reason) => {
    const build = () => hostAddress(given);
    expect(build).toThrow(SettingRefused);
    expect(build).toThrow(reason);
  });

  it('is said where it is written otherwise than it was given', () => {
    const given = 'https://addins.example.gov.tw/達成/';
    expect(remarksOn(given, hostAddress(given))).toEqual([
      'The manifest writes the address as https://addins.example.gov.tw/%E9%81%94%E6%88%90',
    ]);
    expect(remarksOn('https://a.example/b/', 'https://a.example/b')).toEqual([]);
  });

  it('is said to be of no use to others where it is this computer', () => {
    expect(remarksOn('https://localhost:3000', 'https://localhost:3000')).toEqual([
      expect.stringContaining('this computer alone'),
    ]);
    expect(remarksOn('https://localhost:8443', 'https://localhost:8443')).toEqual([
      expect.stringContaining('others will not find'),
    ]);
  });
});

describe('where a build is written to', () => {
  it('may be any folder of its own in dist', () => {
    expect(outputFolder('dist/ministry-1')).toBe('dist/ministry-1');
  });

  it.each(['', '.', '..', 'src', 'dist', 'dist/', 'dist/..', 'dist/a/../..', '/srv/attain'])(
    'may not be "%s", which a build would empty',
    (out) => {
      expect(() => outputFolder(out)).toThrow(SettingRefused);
    },
  );
});

describe('where office.js comes from', () => {
  it.each(['self', '/office-js/office.js', 'https://addins.example.gov.tw/office-js/office.js'])(
    'may be %s',
    (office) => {
      expect(officeSetting(office)).toBe(office);
    },
  );

  it.each([
    '',
    'here',
    'http://addins.example.gov.tw/office.js',
    'https://addins.example.gov.tw/',
    '//x/office.js',
  ])('may not be "%s"', (office) => {
    expect(() => officeSetting(office)).toThrow(SettingRefused);
  });
});
