import { childrenOf, elementsNamed, placeOf, type Manifest } from './manifestDocument';

/** The schema's own order of children; Excel refuses a manifest whose elements come in another. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
    ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements'],
    ...['DefaultSettings', 'Permissions', 'Dictionary', 'VersionOverrides'],
  ],
  VersionOverrides: [
    ...['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo'],
    ...['EquivalentAddins', 'ExtendedOverrides', 'VersionOverrides'],
  ],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  ExtensionPoint: ['OfficeTab', 'CustomTab', 'OfficeMenu'],
  OfficeTab: ['Group'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control', 'OfficeControl', 'OfficeGroup'],
  Control: ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled', 'Items'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName', 'Title', 'SupportsPinning'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/** Elements that the schema does not know in their place, or knows earlier. */
export function orderProblems(manifest: Manifest): string[] {
  return Object.entries(orders).flatMap(([parent, order]) =>
    elementsNamed(manifest, parent).flatMap((element) => {
      let reached = 0;
      return childrenOf(element).flatMap((child) => {
        const place = order.indexOf(child.name);
        if (place < 0) return [`${placeOf(element)} may not hold ${child.name}`];
        if (place < reached) return [`${child.name} comes too late in ${placeOf(element)}`];
        reached = place;
        return [];
      });
    }),
  );
}
