import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { SEVERITIES, type Severity } from '../../core/validation/engine/finding';
import type { RuleName } from '../../core/validation/engine/ruleNames';
import type { ValidationSettings } from '../../core/validation/engine/settings';
import { usePane } from '../store/usePane';
import { useWords } from '../words/useWords';
import { focusNext } from './Walker';

export interface RuleMenuProps {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly settings: ValidationSettings;
  readonly tabIndex: 0 | -1;
}

/** How grave a rule is in this workbook, or that it is not used. */
export function RuleMenu({ rule, severity, settings, tabIndex }: RuleMenuProps) {
  const pane = usePane();
  const { word } = useWords();
  const label = word('review.rule.menu', { rule: word(rule) });
  const choose = (chosen: Severity | 'off' | null): void => {
    // The group moves or goes, and its button with it.
    focusNext();
    void pane.setSeverity(rule, chosen);
  };
  return (
    <Menu checkedValues={{ severity: [severity] }} positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          tabIndex={tabIndex}
          icon={<MoreHorizontal20Regular />}
          aria-label={label}
          title={label}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SEVERITIES.map((choice) => (
            <MenuItemRadio
              key={choice}
              name="severity"
              value={choice}
              onClick={() => {
                choose(choice);
              }}
            >
              {word(`severity.${choice}`)}
            </MenuItemRadio>
          ))}
          <MenuItemRadio
            name="severity"
            value="off"
            onClick={() => {
              choose('off');
            }}
          >
            {word('review.rule.off')}
          </MenuItemRadio>
          {settings.severities[rule] !== undefined && (
            <>
              <MenuDivider />
              <MenuItem
                onClick={() => {
                  choose(null);
                }}
              >
                {word('review.rule.own')}
              </MenuItem>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
