import type { ConceptFamily } from '../concept.ts';

/** People held on a list or a channel, at no cost to them. */
export const AUDIENCE: ConceptFamily = {
  conceptClass: 'audience',
  concepts: [
    {
      id: 'follower',
      why: {
        fr: 'suivre est gratuit et ne redescend presque jamais',
        en: 'following is free and almost never falls',
      },
      fr: `abonné {snapchat|pinterest|spotify|threads|whatsapp|telegram|gagné|net|perdu|organique|à la page|à la playlist|au compte|à la chaîne|au groupe|chaîne}, gain d'abonnés, gains d'abonnés, croissance des abonnés, nouveau fan, follower {twitch|pinterest|spotify|gagné|net}, followeur, folower,
        contact linkedin, amis facebook, follower {instagram|tiktok|youtube|linkedin|gagné}, suiveurs, follower, abonné {instagram|tiktok|youtube|linkedin|facebook|de la page|du compte|de la chaîne}, abonnement {à la chaîne|à la page|au compte|instagram|youtube}, suiveur, personne qui suit, suivi du compte, ont suivi, suivent, se sont abonnés à la chaîne, relation linkedin, connexion linkedin`,
      en: `followers gained, net new follower, follower growth, {twitch|snapchat|pinterest|spotify|threads|tiktok|instagram|linkedin|playlist|artist|store|shop} follower, {snapchat|telegram|whatsapp} subscriber, audience growth, fans gained, sub count, channel growth,
        connections on linkedin, page like, page likes, follower, follow, followed, {channel|youtube|social|page} subscriber, following, social following, follower count, follower base, new follow, subs on youtube, linkedin connection`,
    },
    {
      id: 'subscriber',
      why: {
        fr: 's’abonner est gratuit, sauf mention contraire',
        en: 'subscribing is free unless the label says otherwise',
      },
      fr: `abonné`,
      en: `subscriber`,
    },
    {
      id: 'subscription',
      role: 'soft',
      why: {
        fr: 's’abonner est gratuit, sauf mention contraire',
        en: 'subscribing is free unless the label says otherwise',
      },
      fr: `abonnement`,
      en: `subscription`,
    },
    {
      id: 'fan',
      why: { fr: 'une taille d’audience', en: 'an audience size' },
      fr: `{fan|follower|visiteur|internaute|lecteur|auditeur} acheteur potentiel, {fan|follower} client potentiel, audience, audience {sociale|totale|cumulée}, fan, fan de la page, nombre de fans, supporter, ami facebook, amateur, ambassadeur recruté`,
      en: `audience, total audience, fan, page fan, fan base, fanbase, superfan, facebook friend, supporter`,
    },
    {
      id: 'member',
      why: { fr: 'être membre ne coûte rien', en: 'being a member costs nothing' },
      fr: `participant au groupe, {discord|slack|telegram|whatsapp} membre, nouveau membre, nouveau membre {discord|slack|du groupe|de la communauté}, communauté {discord|slack|facebook|whatsapp}, membre {slack|telegram|whatsapp|facebook|strava|du serveur}, porteur de carte, encarté, détenteur de carte, adhérent {gratuit|au programme de fidélité}, inscrit au programme, base {fidélité|encartée}, supporter {au stade|du club}, alumni, ambassadeur,
        taille de la commu, commu, inscrit au club, adepte, membre du forum, membre, membre {du groupe|de la communauté|discord|slack|du club}, communauté, taille de la communauté, groupe facebook, croissance de la communauté, serveur discord, membre inscrit, membre gratuit, membre du programme de fidélité, porteur de carte de fidélité, encarté`,
      en: `{slack|discord|telegram|facebook|strava|reddit|server|programme|program|rewards|loyalty programme|loyalty program} member, server size, cardholder, card holder, loyalty base, loyalty members, alumni, new member, group join, members joined, ambassador, crowd,
        community headcount, telegram member, whatsapp group member, subreddit member, forum member, group size, member, community, community {member|size|growth}, group member, discord member, slack member, club member, free member, loyalty member, loyalty card holder, membership count`,
    },
    {
      id: 'subscriber-list',
      why: { fr: 'une liste d’adresses, pas des acheteurs', en: 'a list of addresses, not buyers' },
      fr: `taille {de liste|de la BDD|de BDD|du fichier|de base|de la BDD CRM},
        BDD {CRM|emailing|opt-in|contacts|newsletter|email}, {liste|base|BDD} active,
        base {e-mail|e-mails} totale, base {e-mail|e-mails}, inscrit {à la chaîne|au canal|à la chaîne whatsapp|au canal telegram|au groupe whatsapp}, base {sms|push|qualifiée|contacts|téléphone|adresses}, {numéro|email|adresse|contact} en base, volume de la base, croissance de la base, volume base, base mail,
        base {opt-in|prospects|d'abonnés|newsletter|marketing|mailing|fans}, fichier {prospects|clients|contacts|presse}, liste de contacts, profil en base, contact opt-in, abonné {à la newsletter|newsletter|à l'infolettre|email|sms|au podcast|podcast|à la liste}, base {email|emails|d'emails|de contacts|de données|crm|abonnés|d'abonnés|sms|opt-in|clients email}, taille de {la base|base|la liste|l'audience}, liste {email|de diffusion|de contacts|d'emails}, inscrit newsletter dans la base, inscrit en base, contact en base, contact dans la base, nombre de contacts en base, fichier {client|prospects|email}, opt-in en base, abonné gratuit, abonné push`,
      en: `contacts in base, {list|database|base|CRM|file} size, {active|house|marketing} list,
        {contacts|emails|addresses|numbers} in the database, {sms|push|crm|whatsapp} {list|base|audience}, list growth, list growth rate, contactable base, prospect file, subscriber growth,
        contact base, email file, crm size, crm contact, addressable audience, subscriber count, number of contacts, {newsletter|email|podcast|sms|list|push|free} subscriber, {email|mailing|contact|subscriber} list, list size, email list size, {email|contact|subscriber|user|customer email} base, database size, email database, contacts in database, contact in crm, audience size, mailing list size`,
    },
    {
      id: 'account-stock',
      why: { fr: 'un stock de comptes, actifs ou non', en: 'a stock of accounts, active or not' },
      fr: `base de comptes, compte inscrit, compte enregistré, utilisateur inscrit, utilisateur enregistré, compte ouvert depuis le lancement, base d'utilisateurs, base utilisateurs, nombre d'utilisateurs, utilisateur, nombre total d'utilisateurs, compte gratuit, utilisateur gratuit, compte`,
      en: `registered {user|account|member}, account held, user account, user base, total user, user, free user, free account, signed up user, accounts on file, userbase`,
    },
  ],
};
