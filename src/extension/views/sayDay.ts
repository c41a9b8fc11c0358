import * as vscode from 'vscode';
import { remembered } from '../../core/remembered.ts';

/** A calendar day in ISO form as it is written where VS Code is, `14 Mar 2027`. */
export function sayDay(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) ? day : formatOf(vscode.env.language).format(moment);
}

/** Made once: to make it takes far longer than to use it. */
const formatOf = remembered(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }),
);
