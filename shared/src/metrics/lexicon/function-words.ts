/** Words that carry grammar; they tell the language apart and never name a metric. */
export const FRENCH_FUNCTION_WORDS = `le la les l un une des du de d au aux a en et ou par pour sur sous dans avec sans chez vers entre
  qui que qu dont ce cet cette ces notre nos votre vos leur leurs mon ma mes son sa ses est sont ont ne pas plus moins lors pendant depuis
  apres avant via hors selon comme si mais donc il elle on nous vous ils elles y se s j n m t c été etre avoir ayant tout tous toute toutes
  quel quelle issu issue issus suite grace chaque contre face parmi jusqu aupres lors dès parce ainsi puis ensuite`;

export const ENGLISH_FUNCTION_WORDS = `the a an of on in at to for from by with without and or but not no per who that which whose our your their its
  his her my we you they it is are was were be been being has have had do does did as into onto over under after before during since until than
  then so if when while against between among within across via about out up down off this these those each every all any some
  more less most least instead rather s t ll re ve only just also both`;

/** Linking words that a phrase may hold or leave out: “demande(s) (de) devis”. */
export const LINKERS = `de du des d la le l les of the a au aux our notre nos votre your an un une`;

/** Words that only say that something is counted or summed. */
export const COUNT_WORDS = `nombre total totale totaux volume number count quantite quantity nb sum somme overall global globale amount montant
  evolution croissance hausse progression augmentation growth increase variation gain net nette brut brute gross moyen moyenne average mean
  mensuel mensuelle hebdomadaire quotidien quotidienne annuel annuelle trimestriel monthly weekly daily yearly quarterly nouveau new
  unique supplementaire additional additionnel extra`;

/** Words that only say “more”, dropped when two audience metrics are compared. */
export const MORE_WORDS = `nouveau gagne new gained supplementaire additional extra additionnel more plus won`;

/** Denominators that make no ratio: time, place, platforms and networks. */
export const BREAKDOWN_WORDS = `chaine emission programme antenne radio jour jours semaine mois an annee trimestre semestre heure minute saison week-end weekend nuit soir matin periode session-jour quinzaine
  day week month year quarter hour minute season night evening morning period fortnight
  magasin boutique restaurant ville pays region departement zone secteur site point lieu stand salon agence quartier etablissement hotel enseigne rayon entrepot province territoire
  arrondissement canton cinema theatre gare aeroport marche etage emplacement pharmacie station ferme bar cafe concession centre
  store shop town city country area district place location venue branch outlet booth market territory county state airport mall restaurant office aisle floor hotel pub
  reseau plateforme canal support appareil media network platform channel device medium
  instagram facebook tiktok linkedin youtube twitter x pinterest snapchat twitch google meta whatsapp spotify deezer apple`;

export const CHANNEL_WORDS = `instagram facebook tiktok linkedin youtube twitter pinterest snapchat twitch google meta whatsapp spotify deezer apple podcast webinaire webinar
  stand salon newsletter infolettre email mail mailing sms app appli application site web web-site landing page blog story post reel video live
  amazon shopify discord slack reddit telegram substack patreon ulule vinted leboncoin etsy airbnb booking doctolib kickstarter tipeee onlyfans threads bluesky mastodon quora medium`;

/** After these words a concept only says where the measure comes from. */
export const ATTRIBUTION_WORDS = `via from issu issue provenant sur pendant lors during grace depuis thanks through attribue attributed sourced source genere generated
  driven before avant ahead prior beside near next originating coming apporte apporté referred led linked lie liee suite after apres au-travers chez aupres among parmi within`;
