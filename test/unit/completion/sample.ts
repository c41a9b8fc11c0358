import type { InEachLanguage } from '../../../src/core/text/language.ts';

/** The sample record of the format, whole, in each language. */
export const SAMPLE: InEachLanguage<string> = {
  en: `---
verdict: don't scale
status: decided
date: 2026-03-14
review: 2027-03-14
supersedes: 0002-fine-tuning-as-a-service.md
pivot: chosen
---

# Read the case graph with the lawyer

## Business need

Two law firms asked to see who is linked to whom in a 300-page file before a hearing.

- Who asks: paralegals in firms of 5 to 20 lawyers
- What they do today: draw it by hand, two days a case
- What it costs them: 900 EUR a case
- Who pays: the partner in charge
- Evidence: three requests since January, one paid pilot

## The two questions

- Can it be industrialised? no — reading the graph is a talk with the client, about this case
- Can it be automated? no — extraction is a prompt, what it means for the hearing is not

## Done by hand

Four cases, sitting beside the paralegal. The third took a day less than the first.

## What cannot be copied

The partner's trust, and knowing how a hearing goes.

- Position: niche

## Verdict

We read the next three cases ourselves and write down what repeats.

## Signals

- [ ] three firms in a row ask the same question
- [ ] a client asks for a login

## Open questions

- [x] Would the firm do it in-house if the need were real? — Answer: one of the two tried, and gave up.
- [x] Who pays when the case is pro bono? — Answer: nobody, we decline those.
`,
  fr: `---
verdict: ne pas scaler
status: décidé
date: 2026-03-14
review: 2027-03-14
supersedes: 0002-fine-tuning-as-a-service.md
pivot: choisi
---

# Lire le graphe du dossier avec l'avocat

## Besoin métier

Deux cabinets ont demandé à voir qui est lié à qui dans un dossier de 300 pages avant une audience.

- Qui demande : des assistants, dans des cabinets de 5 à 20 avocats
- Ce qu'ils font aujourd'hui : un dessin à la main, deux jours par dossier
- Ce que ça leur coûte : 900 EUR par dossier
- Qui paie : l'associé en charge
- Preuves : trois demandes depuis janvier, un pilote payé

## Les deux questions

- Industrialisable : non — lire le graphe est une conversation avec le client, sur ce dossier
- Automatisable : non — l'extraction est une invite, ce que ça veut dire à l'audience ne l'est pas

## Fait à la main

Quatre dossiers, assis à côté de l'assistante. Le troisième a pris un jour de moins que le premier.

## Ce qui ne se copie pas

La confiance de l'associé, et savoir comment une audience se passe.

- Position : niche

## Verdict

Nous lisons nous-mêmes les trois prochains dossiers, et notons ce qui se répète.

## Signaux

- [ ] trois cabinets de suite posent la même question
- [ ] un client demande un accès

## Questions ouvertes

- [x] Le cabinet le ferait-il lui-même si le besoin était réel ? — Réponse : l'un des deux a essayé, et renoncé.
- [x] Qui paie quand le dossier est gratuit ? — Réponse : personne, nous les refusons.
`,
};
