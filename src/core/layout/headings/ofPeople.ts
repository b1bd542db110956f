import { spaced } from './knownHeadings';

const PEOPLE =
  /^(?:(?:員工|職員|同仁|人員|組員|隊員|教師|老師|講師|學生|志工|司機|駕駛|護理師|社工|業務員|業務代表|客服員?|工程師|顧問|申請人|承攬人|姓名|工號|員編)(?:姓名|名稱|編號)?|(?:employee|staff|worker|colleague|teacher|tutor|trainer|student|pupil|volunteer|driver|nurse|engineer|consultant|contractor|person|resource|team member|staff member|sales ?person|sales rep|representative|agent|assignee)s?(?:['’]s)?(?: name| id| no\.?| number)?|(?:first|last|full|given|family) name|surname)$/;

/** Whether a heading says that people stand below it: 姓名, Employee name. What they did is a roster, and no indicator. */
export const isOfPeople = (heading: string): boolean => PEOPLE.test(spaced(heading));
