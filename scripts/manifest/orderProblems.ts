import { attribute, childrenOf, elementsNamed, placeOf, type Manifest } from './manifestDocument';

/**
 * The schema's own order of children, by parent; Excel refuses a manifest whose elements come in another. Where the
 * schema has several elements of one name, the type stands behind it: `ExtensionPoint CustomFunctions`.
 */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
    ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements'],
    ...['DefaultSettings', 'Permissions', 'Dictionary', 'VersionOverrides', 'ExtendedOverrides'],
  ],
  VersionOverrides: [
    ...['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo'],
    ...['EquivalentAddins', 'VersionOverrides'],
  ],
  Requirements: ['Sets', 'bt:Sets', 'Methods', 'bt:Methods'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  AllFormFactors: ['ExtensionPoint'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  'ExtensionPoint CustomFunctions': ['Script', 'Page', 'Metadata', 'Namespace'],
  'ExtensionPoint PrimaryCommandSurface': ['OfficeTab', 'CustomTab'],
  'ExtensionPoint ContextMenu': ['OfficeMenu'],
  Script: ['SourceLocation'],
  Page: ['SourceLocation'],
  Metadata: ['SourceLocation'],
  OfficeTab: ['Group'],
  OfficeMenu: ['Control'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control', 'OfficeControl', 'OfficeGroup'],
  'Control Button': ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  'Control Menu': ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Items'],
  Items: ['Item'],
  Item: ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Icon: ['bt:Image'],
  'Action ShowTaskpane': ['TaskpaneId', 'SourceLocation', 'Title', 'SupportsPinning'],
  'Action ExecuteFunction': ['FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/** Elements that the schema does not know in their place, or knows earlier. */
export function orderProblems(manifest: Manifest): string[] {
  return elementsNamed(manifest, '*').flatMap((element) => {
    const order = orders[`${element.name} ${attribute(element, 'xsi:type')}`] ?? orders[element.name];
    if (!order) return typed.has(element.name) ? [`${placeOf(element)} is of an unknown type`] : [];
    let reached = 0;
    return childrenOf(element).flatMap((child) => {
      const place = order.indexOf(child.name);
      if (place < 0) return [`${placeOf(element)} may not hold ${child.name}`];
      if (place < reached) return [`${child.name} comes too late in ${placeOf(element)}`];
      reached = place;
      return [];
    });
  });
}

/** Elements whose type says what they hold. */
const typed = new Set(
  Object.keys(orders).flatMap((name) => (name.includes(' ') ? [name.slice(0, name.indexOf(' '))] : [])),
);
