import { addinPage } from '../../scripts/build/addinPage.mjs';
import { contentSecurityPolicy } from '../../scripts/build/contentSecurityPolicy.mjs';

describe('what the pages of the add-in may load', () => {
  it("is their own files and office.js from Microsoft's address", () => {
    const policy = contentSecurityPolicy('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com;");
    expect(policy).toContain("default-src 'none'");
  });

  it('is their own files alone where the host serves office.js itself', () => {
    expect(contentSecurityPolicy('/office-js/office.js')).toContain("script-src 'self' 'wasm-unsafe-eval';");
  });

  it("is no other page in a frame: office.js opens one of Microsoft's telemetry where it is let", () => {
    const policy = contentSecurityPolicy('/office.js');
    expect(policy).not.toMatch(/frame-src|child-src/);
    expect(policy).toContain("default-src 'none'");
  });

  it('lets nothing evaluate text as code', () => {
    expect(contentSecurityPolicy('/office.js')).not.toContain("'unsafe-eval'");
  });

  it("is, for the worker that reads files, the add-in's own script and WebAssembly", () => {
    const policy = contentSecurityPolicy('/office.js');
    expect(policy).toContain("worker-src 'self'");
    expect(policy).toContain("connect-src 'self'");
  });

  it('stands before the first script of the page', () => {
    const html = addinPage({ office: '/office-js/office.js', title: 'Attain', body: '' });
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });
});
