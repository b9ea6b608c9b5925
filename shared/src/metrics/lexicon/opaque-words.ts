/**
 * Nouns that name an object, a quality or a piece of work: what they govern is not counted
 * (“couleur du coupon”, “sales deck”), so no concept under them decides anything.
 */
export const OPAQUE_WORDS = `accueil bouton tunnel mecanique programme facture brochure numero soiree cocktail pitch tracking confirmation pixel kit playbook enablement desk breakfast party template
  imprimeur prestataire photographe avocat comptable juriste graphiste developpeur hotesse hote stagiaire alternant
  supplier photographer lawyer accountant intern developer engineer suivi rappel conge pause
  gabarit studio environnement environment capture screenshot onglet icone nda couleur coloris forme format design graphisme charte logo police typographie mise maquette prototype
  ambiance humeur moral esprit entente motivation qualite beaute elegance gout saveur odeur parfum
  texture poids longueur largeur hauteur epaisseur dimension surface superficie temperature meteo
  pluie date horaire calendrier planning retroplanning agenda delai echeance jalon equipe service
  departement direction responsable chef directeur manager referent chargé assistant interlocuteur
  liste tableau document dossier brief briefing presentation diaporama slide argumentaire script
  scenario discours wording slogan accroche baseline titre nom intitule strategie plan politique
  procedure processus process methode methodologie outil logiciel systeme module fonctionnalite
  integration api serveur reunion seminaire comite kickoff parcours experience relation connaissance
  culture vision mission ambition confiance transparence cohesion alignement synergie complementarite
  coherence pertinence originalite creativite innovation agilite respect conformite legalite rgpd
  securite ethique durabilite persona segment besoin attente idee inspiration concept tendance salle
  local bureau mobilier decor decoration eclairage micro sono parking traiteur uniforme
  emballage packaging etiquette notice emballages matiere tissu composition recette ingredient
  conditions clause juridique assurance avenant facture point force argument technique theme
  thematique sujet role profil style ton prix tarif grille bareme batterie autonomie version langue
  traduction orthographe accessibilite proximite disponibilite reactivite ponctualite politesse
  professionnalisme competence formation talent expertise etat statut gestion pilotage organisation
  coordination logistique preparation validation relecture tournage montage color colour shape look
  feel mood spirit morale atmosphere vibe beauty taste flavour smell weight length width height
  thickness weather schedule timing timeline calendar deadline roadmap team department director
  designer officer head representative rep owner list spreadsheet sheet file folder deck copy tagline
  headline title name naming font typeface layout mockup strategy policy method methodology tool
  software system feature server room office furniture lighting microphone catering uniform journey
  relationship knowledge trust transparency alignment synergy complementarity relevance originality
  creativity agility compliance security ethics sustainability need expectation idea trend label
  fabric material terms insurance amendment invoice topic profile tone price pricing tariff battery
  language translation spelling accessibility availability punctuality politeness professionalism
  skill training status management steering organization logistics approval proofreading shooting
  editing form button window dashboard tracker widget guide manual notes recap journal memo nda
  quality safety hygiene sprint keyboard laptop printer page-count dinner lunch diner dejeuner letter
  lettre courrier frais plaisir bonheur joie fierte emotion amitie sourire envie passion enthousiasme bienveillance
  gratitude complicite douceur convivialite pleasure joy pride happiness friendship smile passion gratitude kindness enthusiasm`;

/** Word groups that look like a concept or a frame and are not; the words after `>` replace the group. */
export const INERT_PHRASES: readonly string[] = [
  'coup de cœur > favori',
  'au cœur > dans',
  'dans le cœur > dans',
  'cœur de > dans',
  'cœur des > dans',
  'sous contrat > engagé',
  'under contract > engaged',
  'on contract > engaged',
  'landing page > page',
  'partnership agreement > document',
  ...[
    'partenariat',
    'prestation',
    'location',
    'cession',
    'collaboration',
    'confidentialité',
    'co-branding',
  ].map((of) => `contrat de ${of} > document`),
  ...['partnership', 'sponsorship', 'rental', 'employment', 'supplier'].map(
    (of) => `${of} contract > document`,
  ),
  'achat média > media',
  "achat d'espace > media",
  "achat d'espaces > media",
  'media buying > media',
  'ticket price > price',
  'point de vue > idee',
  'tunnel de conversion > funnel',
  ...'train plane bus flight'.split(' ').map((by) => `${by} ticket > travel`),
  ...['billet de train', "billet d'avion", 'ticket restaurant', 'ticket de métro'].map(
    (by) => `${by} > travel`,
  ),
  ...'instagram linkedin facebook tiktok youtube twitter bancaire pro partenaire'
    .split(' ')
    .map((on) => `compte ${on} > profile`),
  ...`mentions légales, mention obligatoire, legal mention, audience cible, target audience, cible prioritaire, cible principale, panier garni,
  panier en osier, lien du drive, google drive, dossier drive, drive partagé, shared drive, demo room, trial run, dry run, test run, droit de vue, customer quote, view over the sea, view over the city, view from the terrace, view from the stage, view from the roof, view from the window, vue sur la mer, deal with the, return flight, return ticket, return trip, note de synthèse,
  avis juridique, order of service, client idéal, ideal customer, client type, client final`
    .split(',')
    .map((phrase) => phrase.trim()),
  'media buy > media',
  'google play > google',
  'google play store > google',
  'scan data > data',
  'montée en gamme > premium',
  'contrat cadre à > document',
  'follow up > suivi',
  ...`host-read, host read, feuille de route, page de vente, page produit, page d'achat, page de commande, page de paiement, sales page, product page, checkout page, order page, thank you page, fiche de vente, code couleur, couleur de code, ligne de code, code postal, code de conduite, code source, code vestimentaire, code barre, code de la route, code du travail, code éthique, code wifi, code d'accès, code d'entrée, code de déontologie, code graphique, code visuel, codes de la marque, code de marque, nom de code, mot de passe,
  color code, colour code, line of code, code line, zip code, code of conduct, source code, dress code, bar code, code of ethics, building code, access code, wifi code, code quality, code review, code coverage, code base, morse code, code name, code word, country code, door code, post code, postal code, area code, couverture de code, code freeze, qr code design,
  point de vente, livre de recettes, compte cible, compte stratégique, compte clé, compte nommé, target account, key account, named account, strategic account, prix de vente, force de vente, forces de vente, service après-vente, condition de vente, conditions générales de vente, équipe de vente, argumentaire de vente, technique de vente, script de vente, surface de vente, espace de vente, directeur des ventes, lieu de vente, outil de vente, aide à la vente,
  service client, relation client, parcours client, expérience client, culture client, connaissance client, chargé de clientèle, espace client, fichier client, dossier client, brief client, client mystère, portrait client,
  customer service, customer experience, customer journey, customer support, customer success, customer care, customer persona, customer centricity, customer first, client brief,
  compte rendu, compte-rendu, cr réunion, cr réu, cr de réunion, cr de réu, cr de la réunion, cr comité, cr copil, meeting minutes, compte à rebours, compte en banque, partage du bureau, partage des locaux, partage des données, partage des coûts, partage des ressources, partage des revenus, partage du stand, partage du travail, order of speakers, order of appearance, order of the slides, order of play, customer hotline, point de vue, en vue de, vue d'ensemble, vue mer, vue aérienne, longue vue, sea view, point of view, overview, view from the window, bird's eye view, rear view,
  en cours, ad hoc, mise à jour, lead time, lead designer, lead developer, tech lead, lead singer, project lead, team lead, lead agency, lead author, in the lead,
  trial and error, business case, user story, user stories, user manual, user guide, user friendly, user interface, user experience, user test, guide utilisateur, expérience utilisateur, interface utilisateur, story board, storytelling, press release draft,
  like for like, like-minded, looks like, feel like, look alike, likelihood, order of magnitude, order of the day, ordre du jour, law and order, work order, out of order, tidy order, pecking order, in order to,
  collecte de données, collecte des déchets, data collection, collecte sélective, data share, share capital, file share, screen share, partage d'écran, partage de fichiers, partage des tâches, partage de connaissances, partage des rôles, partage de la valeur, partage de valeurs, knowledge sharing, revenue share agreement, partage d'expérience, time share,
  engagement des équipes, engagement de l'équipe, engagement des collaborateurs, engagement des salariés, engagement écologique, engagement rse, engagement moral, engagement mutuel, engagement réciproque, engagement citoyen, engagement de confidentialité, employee engagement, team engagement, staff engagement, engagement letter, lettre d'engagement, rules of engagement, engagement ring, sans engagement,
  meeting room, meeting note, meeting minute, meeting agenda, team meeting, meeting between, meetings between, steering meeting, kick-off meeting, kickoff meeting, weekly meeting, project meeting, internal meeting, status meeting, board meeting, stand-up meeting, staff meeting, meeting point, meeting place, salle de réunion, salle de rendez-vous, rendez-vous manqué, rendez-vous entre équipes, rendez-vous interne,
  note de frais, bloc note, prise de note, note de service, note d'intention, note interne, note de cadrage, note musicale, sticky note, release note, field note,
  carte des vins, carte graphique, carte mentale, plan de table, prise de vue, prise de son, prise de parole en réunion,
  star system, rock star, star employee, all star, five star hotel, hôtel 5 étoiles, four star hotel, étoile filante,
  entrée plat dessert, point d'entrée, porte d'entrée, entrée de gamme, data entry, entry door, entry level, hall d'entrée,
  retour d'expérience, retour à la normale, date de retour, retour terrain, trajet retour, aller retour,
  conversion d'unités, conversion de devises, conversion de fichiers, unit conversion, currency conversion, file conversion, conversion énergétique, loft conversion, van conversion,
  transformation numérique, transformation digitale, digital transformation, transformation énergétique,
  action plan, plan d'action, capital sympathique, présent d'entreprise, present continuous,
  mise en page, page blanche, front page design, page de garde, 
  réseau électrique, membre de l'équipe, membres de l'équipe, membre du jury, membre du comité, membre du bureau, team member, board member, family member, staff member, crew member, cast member, jury member, panel member,
  fan de football, ventilateur, ceiling fan, heart rate, rythme cardiaque, heart of the brand, cœur de métier, coeur de cible, cœur de marque, cœur de gamme, mal de cœur, coup de cœur du chef, thumbs down design, 
  bruit de fond, bruit ambiant, bruit dans la salle, bruit du stand, noise level in the office, background noise, noise cancelling, niveau sonore, noise in the room,
  trafic routier, trafic aérien, trafic ferroviaire, road traffic, air traffic, traffic light, traffic jam, feu tricolore,
  visite médicale, visite de courtoisie entre équipes, permis de visite, lieu de visite,
  exposition au soleil, exposition plein sud, exposition d'art, exposition photo, sun exposure, exposition temporaire, durée d'exposition au soleil, salle d'exposition,
  hit parade, smash hit, hit by, play area, fair play, play on words, role play, jeu de rôle, stream of consciousness, mot-clé du jour, play button, plug and play,
  clic de souris, mouse click, click of a pen, swipe file, tap water, eau du robinet, save the date, save energy, pin code, code pin, pin's, rolling pin, pin badge,
  search party, search committee, job search, recherche et développement, recherche d'emploi, recherche de salle, recherche de partenaires, moteur de recherche, search engine,
  réponse d'expert, droit de réponse, réponse juridique, question réponse, erreur de casting, droit à l'erreur, typing error, erreur d'impression, human error,
  impression 3d, impression papier, impression textile, imprimante, printing, 3d printing, first impression, première impression, impression des flyers, impression des badges, impression du catalogue, bonne impression, good impression, impression recto verso,
  affichage dynamique, panneau d'affichage, affichage obligatoire, affichage des prix, display case, display font, display window,
  contact avec l'équipe, lentille de contact, point de contact, contact person, contact lens, point of contact, personne de contact, sans contact, contact principal, main contact,
  essai clinique, essai nucléaire, banc d'essai, essai littéraire, clinical trial, trial lawyer, court trial,
  contrat type, signature du NDA, signature de la charte, signature de l'accord, signature du formulaire, contrat de travail, clause du contrat, modèle de contrat, durée du contrat, contract template, contract length, contract law, contract clause, relecture du contrat, contract review, rédaction du contrat, signature email, signature visuelle, signature électronique, electronic signature, digital signature, e-signature, water usage, energy usage, data usage, battery usage,  email signature, signature sonore, signature graphique, signature de marque, brand signature, signature scent, signature dish, signature musicale,
  bon de sortie, bon sens, bon accueil, bonne humeur, bon usage, don de soi, don du sang, don d'organes, don de temps, don de matériel, gift of time, gift wrap, papier cadeau,
  vote interne, book club, book cover, book shelf, phone book, recipe book, carnet de notes, guest book, livre d'or, guest list, guest room, liste des invités, guest speaker, guest star, chat noir, cat, chien,
  rang social, rang de perles, front row, rang dans la salle, ticket to ride, ticket modérateur, parking ticket, support team, raffle ticket, ticket design,
  can do, can-do, can opener, bottle opener, bottle design, water bottle, bouteille d'eau, bouteille de gaz,
  business lunch, power lunch, open space, open source, open minded, open mind, open air, open plan, open data, open bar, plein air, ouverture d'esprit, heure d'ouverture, opening hour, opening hours, opening ceremony, cérémonie d'ouverture, ouverture du magasin, ouverture du stand, ouverture culturelle, soirée d'ouverture, film d'ouverture, open house decor,
  rotation des équipes, rotation du personnel, staff rotation, crop rotation, job rotation, mobile can, review meeting, revue de presse, peer review, design review, legal review, review process, revue de projet, quarterly business review, performance review, sprint review,
  marge d'erreur, marge de manœuvre, marge de sécurité, marge de page, page margin, margin of error, safety margin, image size, taille des images, profit warning,
  revenu universel, income tax, impôt sur le revenu, résultat du vote, recette de cuisine, recette de grand-mère, recette secrète, recette du chef, recette technique, valeur ajoutée sociale, valeurs communes,
  loyalty card design, fidélité des couleurs, fidélité à la marque dans le texte, retention pond, bassin de rétention, rétention d'eau, water retention, churn butter, butter churn, code d'activation, activation key, clé d'activation, muscle activation,
  adhésion au projet, adhésion de l'équipe, adhésion des équipes, adhésion aux valeurs, adhésion du comité, adhésion interne, buy-in, team buy-in,
  prospect park, perspective, opportunité d'apprendre, équipe acquisition, acquisition de compétences, acquisition of skills, data acquisition, language acquisition,
  attention aux détails, attention to detail, pay attention, durée du contrat, durée de la réunion, durée du partenariat, durée de vie, durée du trajet, durée du projet, durée de la campagne, durée légale, durée de garantie,
  usage de la voix, usage interne, droit d'usage, usage rights, usage de la marque, usage du logo, brand usage, logo usage, rating agency, agence de notation, preference cookie, préférence alimentaire, dietary preference,
  direct message tone, tag line, price tag, name tag, étiquette de prix, laser tag, dog tag, forward planning, forward thinking, seen as, read the room, quick read, proof read, read me, lecture du contrat, salle de lecture, lecture du brief, relecture, lecture à voix haute, comité de lecture,
  session de travail, session de formation interne, brainstorming session, working session, session interne, work session, training session, session de brainstorming, session photo, photo session, photo shoot, passage piéton, passage de témoin, passage à l'heure d'été, droit de passage, handover, landing gear, hot desk`
    .split(',')
    .map((phrase) => phrase.trim()),
  ...`quota atteint, quotas atteints, quota reached, objectif atteint, objectifs atteints, seuil atteint, cap atteint, goal reached, goals reached, target reached, level reached, milestone reached, agreement reached,
  budget meeting, planning meeting, status meeting, prep meeting, internal meeting, launch meeting, monday meeting, debrief meeting,
  valeur partagée, valeurs partagées, vision partagée, ambition partagée, responsabilité partagée, shared value, shared values, shared vision, shared goal, shared ambition, made in`
    .split(',')
    .map((phrase) => phrase.trim()),
  'nombre de pages > page-count',
  'number of pages > page-count',
  'prix de revient > cout',
  'share of > share-of',
  'proportion of > share-of',
  'percentage of > share-of',
  'percent of > share-of',
  'pourcentage de > share-of',
  'proportion de > share-of',
  'part des > share-of',
  'part de > share-of',
  'part du > share-of',
  'part d > share-of',
  'pas seulement > not-only',
  'pas uniquement > not-only',
  'pas que > not-only',
  'non seulement > not-only',
  'not only > not-only',
  'not just > not-only',
  'not merely > not-only',
  'non exposé > control-group',
  'non-exposed > control-group',
  'not exposed > control-group',
  'unexposed > control-group',
  'exposé vs non exposé > control-group',
  'exposé et non exposé > control-group',
  'exposé / non exposé > control-group',
  'exposed vs unexposed > control-group',
  'exposed vs control > control-group',
  'exposed vs non exposed > control-group',
  'exposed and control > control-group',
  'exposé vs témoin > control-group',
  'hors taxe > net-of-tax',
  'hors ligne > offline',
  'non assistée > unaided',
  'non affilié > unaffiliated',
  'sans contact > contactless',
  'sans commission > commission-free',
  'sans fil > wireless',
  'no code > no-code',
  'depuis toujours > all-time',
  'all time > all-time',
  'à vie > all-time',
  'depuis le début > all-time',
  'depuis l origine > all-time',
  'depuis la création > all-time',
  'depuis le lancement > all-time',
  'depuis l ouverture > all-time',
  'depuis sa création > all-time',
  'since launch > all-time',
  'since inception > all-time',
  'since the beginning > all-time',
  'since the start > all-time',
  'since day one > all-time',
  'since creation > all-time',
  'since opening > all-time',
  'to date > all-time',
  'ever served > all-time',
  'ever made > all-time',
  'ever sold > all-time',
  'ever won > all-time',
  'ever acquired > all-time',
  'following the > after',
  'en vue de > pour',
  'en vue des > pour',
  'afin de > pour',
  'in order to > pour',
  'to drive > pour',
  'to boost > pour',
  'to generate > pour',
  'to increase > pour',
  'to win > pour',
  'to attract > pour',
  'to get > pour',
  'to convert > pour',
  'following a > after',
  'following an > after',
  'following our > after',
  'following this > after',
  'à ce jour > all-time',
  'a date > all-time',
  'running total > all-time',
  'en cumulé > all-time',
  'cumul > all-time',
  'cumulé > all-time',
  'cumulée > all-time',
  'cumulative > all-time',
  'cumulated > all-time',
  'accumulated > all-time',
  'lifetime > all-time',
  'life to date > all-time',
  'historique > all-time',
  'avant après > before-after',
  'avant / après > before-after',
  'avant et après > before-after',
  'before after > before-after',
  'before / after > before-after',
  'before and after > before-after',
  'before vs after > before-after',
  'avant vs après > before-after',
  'pré post > before-after',
  'pre post > before-after',
  'pre / post > before-after',
  'pré / post > before-after',
  'pre and post > before-after',
];
