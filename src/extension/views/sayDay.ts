import * as vscode from 'vscode';

/** A calendar day in ISO form as it is written where VS Code is, `14 Mar 2027`. */
export function sayDay(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return day;
  return new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    moment,
  );
}
