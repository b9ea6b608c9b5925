/**
 * Ordinary words of both languages that stand one or two letters away from a word of the lexicon: without this list
 * “reaching” would be repaired into “reading” and “writing” into “waiting”.
 */
export const ORDINARY_NEIGHBOURS = `accented accepter achieve achieved achieves actively adopt adopted advanced advertise advertised advise
  advises affiliated agrafeuse aider aiming ajoutez alter alternant alto amending amical amicale amont
  ancienne animated annexe annexes annotation annotations anthem apart apostrophe apparait appartient
  appending vitalité vitality ébauche pallet palette bouncer désirabilité desirability paint plutôt societal sociétal sociétale appendix applause approve apres-midi arrange arrived ascending assert asserts assessed assez
  assiettes assigned assistive assorted assume assumes assured astrologie attached attaches attachment
  attachments attempted attendu attendue attendus attribuer attribut attributs audace aujourd autoroute
  autrement averse averses avez await awaiting awaits bache backlog backstage bagage bagages ballons
  banned baril barnum based basse beer benchmarked biases bienveillant biere bind binder blocking blow
  boldness boom bouquets bow brainstorm brainstorming broke broker brouillard brush bullet bullets
  bundled bus buvette cable cables cached cadence cadences cafe cahier cahiers cake cakes calculate
  calculated calculation calculations calculer calmly camel camion camionnette canicule canva capturer
  capturing carpet cast casts catching centered cert certified chai chained chance changed chapiteau
  chapitre chapter charisma chauffeur chaussure chaussures checker checking cheerful cheerfulness cheese
  chef cheffe chemise chemises choir choosing chorale chore ciseaux clair claire claires clairs
  clarifies clarify classeur classeurs clear cloakroom clone cloned clones cloning closer coaching
  coarse coffee collapses collation collective collegue collegues comfy comma commas cotise cotisent cotiser adherent adhere louent loue concluent concretise engage franchit craquent pledge pledged combien surcroit afflux flux lot lots surplus essor bond envolee niveau rythme tendance trend surge spike wave batch flow stream share commencant
  committed committer compilation compiled compiler compilers complain complained complementary
  completer compliant comporte comporter composant composants compose composed composer composes
  composing composite computation compute computes concern concerned concerns conclude concordent
  confirm confirms conforme conformer confused congelateur congrats connecter construct constructed
  constructs consult consulted consulter consultez contained contenant conteneur contient contractor
  contradicts controlled controller controllers convergence converter cookie cookies copain copied
  copine cordial cordiale cordialement correspondante correspondantes corriger could couplet courage
  courriel cousin cousine couverts crashed cravate crayon criss croissant croissants cups curator
  curtain curved cutlery debogage debug decalage declared declenchent deeper defense delegated deleted
  deliver delivers demain demarrage demonstrator demonstrators depended deprecie derived designer destin
  destiny detailed detaillee detaillees detected detection different differents dimanche directive
  directives directly director disabled disc discard discards discovered discussed disk disks dispatch
  dispatcher dispatches distante distantes distinct dive division documented dominated doubly downgraded
  downside dream dreams dress driver dropping duez duplicated eagerly effective efficiently egalement
  electrogene eleven embouteillage enabling enriched ensuring entrez equality eraser ergonomics
  erroneous espacement espoir espoirs essayez essence estimated estimator etendre etendu etendus etoiles
  ever eviction evitement exceeded excel excellence excessive exclusion executed exercised exigence
  exigences expanded expected explorer exponent exporte exporter extern external familiarized fanfare
  fash fate faut feat feeling feelings feutre feutres fiable fiables figma filed filtered finalite
  financial finer fixed fleuriste fleurs fog footnote footnotes forced foreword formed formula frag
  francaise freezer frequently friday fridge frigo fromage furnished garage gare generateur generator
  generators glacons globally glossaire glossary gobelet gobelets gomme graft grafts greeting greetings
  grele groupe grouped guirlandes guise gut hail halts handshake handy hang hangs happily harmonious
  harmony hasard healthy heatwave hide hides hier honest honesty honor honored honors hope hopes
  horoscope humilite humility hunch hyphen identified identique identiques identite identity imitation
  immediat inactive incomplet increment increments indent indirect indirectly inference inferred
  informational initially injected insisted inspected inspection installer integrate integrated
  integrates intentional interactif interactifs intercepted interception internal internals interpret
  interprets intervene intuition invalidate invented inventory inverted involved issuer itineraire
  jacket jackets jeudi jingle jira jupe karma keynote kickoff knob knobs latter leak leaking leaks
  leaner learned learning leaving liability librairie licensed limiting linking linting living livreur
  localise locate loud louder lower loyal luck luggage lundi lune majuscule managed manager manquant
  manquants marching mardi marked marquee marquise mascot mascotte mascottes matinee meant melodie merci
  mercredi meter micros minimise minuscule misused modeled moderator modifier modifiers monday monty
  moquette moreover multiprise mutual mutually named napkins nappes narrator naturally navette navettes
  negotiator neige noise noisy none notable notebook notebooks noted notez notified notion notoire
  numbered numerical numerous oath occasional occurred older olders operational operator optional orage
  oriental orientale outlined owner paced pacing packaged packed painted paired paragraph paragraphe
  parity parking parsers parses partageant partenarial partenariat partiel partir partition passeport
  passport patched patience patienter patron patronne peage peinture pencil persistence persistently
  personnel phony pick picker picks pile pinceau ping pings pipelined pizza plafonnier plain planche
  plancher planner plates podium point-virgule pointed pointeur polished ponctuel ponctuelle pope
  potentially pourrait powerpoint praticable preambule preceded precedence prepared preparer
  presentational presenter preserve preserved preserves preset presets pressed pressure prestige
  pretended prettier printing privileged processeur processor processors producer produire profilage
  programmed projection prologue prolonged promesse promesses prone properly prose protecting protocol
  protocols prove prudence publisher publishes punctual pupitre quai qualifier quantified queued quiet
  quota quoted racing racy rainfall rallonge rallonges rapporter rayonner reaching reacting realiser
  reality receiver receivers recherchez recording recordings redact redacted redacts redirected
  redundant referenced referer refrain refused regarded regarding regulate reinstate relate relates
  relational relationnel relative relay reliable relocation relocations remainder remote remotes
  remplace remplacee remplir renaming rencontrent rendered repartition repeated reperage repeter
  replacer replayed repond represent represents requiert requiring reset resets resignation resistant
  resolve resolves resort resoudre responsive rest restreint resumed resurrect retablir retain retaining
  retains retired retries retro retry retrying reuse reuses reussie reve revealed reversed reverting
  reves reviewer reworded rigor rigour rigueur robe robuste robustes root roots rotating routed runner
  rythmique safely saisir salade sandwich sandwichs satisfies satisfy saturday saying scanning scheduler
  scissors scope scopes searched seconded secondly secours secure seedling seeing seeking segmented
  sending sera serie serment serviettes shake shaking shen shipping shirt shirts shoes shortcut
  shortcuts showcase shut shuts shuttle shuttles signaled signer silence silent simple simpler simples
  simulated simultaneous sincere sincerely sized skipping skirt sleeping slides snow soiree soleil
  solide solides sommaire sonal souhait souhaitez souhaits southern speaking specially specialty spies
  spreading sprint sprints stage stages stagiaire stalls standup stapler stately stocker stopper
  stopping stored storm stray stricter sturdy stylo stylos subversion suitcase sunday sunshine
  supplementary surfaced sushi suspected talked tapis targeting tea teaching temp tempete tempo tent
  tents terminaison terminer testing thin thorough though threat thursday ticketing tie tied timed timer
  timers tolerance tomorrow tonalite tone tonight tonnelle torn touching traced trailing trajet tram
  transferred transform transformed transforms transient translate translates translator translators
  transmit trello tres triage triaging trottinette trusting tuer tuesday tutoring twister uniform
  uniforms unloaded utilize utilized utilizes validator validity valise valises valuable van velo
  vendredi verglas verifier verifiez veste vestes vestiaire vestiaires veto veuillez vibe vibes vice
  vider vieille vin virgule virtually visa visiteuse visiting voeu voeux voisin voisine voiture voitures
  walker wanting wardrobe warmth warn warns warp warranted wasting weak weakly wednesday whitelist wine
  wish wishes worker workers workshop wouldn writing yesterday zen`;

/** First and family names, which name no metric: “Marie” is not a misspelt “marge”. */
export const PERSONAL_NAMES = `adele adrien agathe agnes aicha alain albert alex alexandre alexis alice aline alphonse amandine amelie
  amina anais andre andrea ange angela anita anna anne annie antoine antonio ariane arnaud arthur astrid
  audrey aurelie aurelien axel barbara bastien beatrice benjamin benoit bernadette bernard bertrand beth
  bilal blanche boris brigitte brown bruno camille carine carla carlos carole caroline catherine cecile
  celia celine chantal charles charlotte chevalier chloe christelle christian christine christophe
  claire clara clark claude clemence clement clementine colette colin coralie corinne cyril damien
  daniel daphne david davies dean deborah delphine denis diane didier dominique dorothee dubois dupont
  durand edith edouard edwards elena eliane elias elisabeth elise elodie elsa emeline emil emilie emma
  emmanuel enzo eric erica ernest esteban estelle esther ethan etienne eugenie eva evan evans fabien
  fabienne fabrice fanny farid fatima faure faustine felix fernand fiona florence florent florian
  fournier francis francois francoise frank frederic gabriel gaelle garnier gaspard gaston gauthier
  geoffrey george georges geraldine gerard ghislain gilbert gilles girard gisele greg guillaume gustave
  guy hanna harold harry hassan hector helen helene henri henry herve hughes hugo ibrahim ines irene
  iris isaac isabelle ismael ivan jack jacqueline jacques jade james jamie jane janine jasmine jason
  jean jeanne jennifer jeremy jerome jessica jimmy joan joel johanna john johnson jonas jonathan jones
  jordan jose joseph josephine joshua judith jules julia julian julie julien juliette justin justine
  karim karine karl kate katia kevin khadija killian lambert lara laura laure laurence laurent lea
  lefebvre legrand leila lena leo leon leonie liam lilian liliane lina linda lisa lola lorenzo louis
  louise luca lucas lucie lucien ludovic luis luke lydia lyna madeleine mael maelle maeva malik malo
  manon manuel marc marcel marcelle margaux margot marguerite maria mariam marianne marie marina marine
  mario marion marius mark martha marthe martin martine mary maryse mateo mathias mathieu mathilde
  matteo matthew maud maurice max maxence maxime melanie melissa mercier michael michel michele michelle
  miguel mila mireille mohamed monique moreau morgane morin mourad muriel myriam nadege nadia nadine
  nancy naomi nathalie nathan nguyen nicolas nicole nina noah noel noemie nora norbert oceane odette
  olga olive oliver olivier oscar pablo pamela pascal pascale patrice patricia patrick paul paula
  pauline pedro perrin peter philippe pierre quentin rachel rachid raoul raphael raymond rebecca regine
  remi remy rene renee richard robert robin rodrigue roger roland romain romane rosa rosalie rose
  rousseau ruben ryan sabine sabrina sacha salome samia samir samuel sandra sandrine sarah sasha
  sebastien serge severine simon simone smith sofia solene sonia sophie stephane stephanie steve suzanne
  sybille sylvain sylvie tania tatiana taylor teresa theo theodore therese thibault thierry thomas
  thompson tiffany timothee tina tom tony ugo ursula valentin valentine valerie vanessa vera veronique
  victor victoria vincent violette virginie viviane walker walter wendy white wilfried william williams
  wilson xavier yann yannick yasmine yohan youssef yves yvette yvonne zoe`;
