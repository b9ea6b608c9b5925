import type { ConceptFamily } from '../concept.ts';

/** One-tap reactions. */
export const REACTION: ConceptFamily = {
  conceptClass: 'reaction',
  concepts: [
    {
      id: 'like',
      why: { fr: 'un geste d’un doigt, sans engagement', en: 'one tap, no commitment' },
      fr: `étoile github, étoiles github, coup de cœur, cœur reçu, j'adore, flamme reçue, clap reçu, note de cœur, super like,
        nb de likes, like {instagram|tiktok|facebook|youtube|linkedin|du post|sur le post|de la vidéo}, réaction positive, vote, votes, nombre de votes, like, j'aime, jaime, mention j'aime, cœur, coeur, pouce, pouce levé, pouce bleu, liker, liké, a aimé, ont aimé, ont liké, aiment, likent, double tap, applaudissement, clap, upvote, vote de sympathie`,
      en: `{github|repo} star, {github|repo} stars, fav, downvote, thumb, loves, thumbs-up reaction, heart received, super like, claps received, cheers on strava,
        favorites, vote, thumbs, post like, tweet like, video like, like, liked, heart, thumbs up, thumb up, thumbs-up, love react, upvote, clap, kudos, double tap, favourite, favorite, fave, smiley`,
    },
    {
      id: 'reaction',
      why: { fr: 'une réaction n’annonce pas d’achat', en: 'a reaction announces no purchase' },
      fr: `vote {du public|en ligne|à la story|au sondage}, réponse au sondage story, GIF, émoticône, message {de soutien|de félicitations|sympa}, réaction {linkedin|facebook|à la story|au message|slack},
        réaction, réaction emoji, emoji, réagi, ont réagi, sticker, réponse à la story, réponse aux stories, sondage story`,
      en: `emote, GIF, poll voter, {linkedin|facebook|slack|discord|story} reaction, applause, cheer, congratulation, message of support,
        reaction, emoji reaction, emoji, reacted, story reply, story reaction, sticker tap, poll vote, story vote`,
    },
    {
      id: 'comment',
      why: {
        fr: 'compter des commentaires ne dit pas ce qu’ils changent',
        en: 'counting comments does not say what they change',
      },
      fr: `note vocale, message vocal {reçu|laissé},
        message {sur le discord|discord|slack|dans le chat|du chat|posté|posté sur le discord|sur le forum|dans le groupe}, réponse {au fil|au tweet|sous le post}, fil créé, fil ouvert, sujet ouvert sur le forum, tweet {posté|sur le match}, post {de membres|des membres|dans le groupe}, prise de parole sur le forum, bavardage, question sous la vidéo,
        commentaire, comm', commentaire sous le post, réponse au post, commenté, ont commenté, commentent, réagissent, interagissent, conversation {en ligne|sociale}, discussion en ligne, message sur le forum, fil de discussion, volume de conversation`,
      en: `voice {note|message} {received|left},
        {chat|discord|slack|forum|community|group|twitch} {message|post|thread}, messages {posted|in the discord|in the chat|in slack|exchanged in the group}, reply, replies to the post, comments received, thread started, topic created, tweets about us, chat activity,
        comment, commented, reply to post, social conversation, thread reply, online conversation, forum post, forum thread, chatter, conversation volume`,
    },
    {
      id: 'share',
      why: {
        fr: 'un partage amplifie l’exposition, rien de plus',
        en: 'a share amplifies exposure, nothing more',
      },
      fr: `e-mail transféré, transfert {de l'e-mail|du mail|de la newsletter}, transfert de {l'email|la newsletter|mail|l'e-mail}, partage {whatsapp|de la story|de la vidéo|de l'article|email|linkedin}, story {repartagée|partagée|republiée}, raid, retweet, RT, remix, transféré, recirculation,
        partage, partagé, ont partagé, partagent, partage du post, partage social, partage de la publication, republication, repartage, retweet, repost, viralité, taux de viralité, transfert à un ami, reprise du post, reshare`,
      en: `reblog, raid, raids received, email forward, forward to a friend, remix, story reshare, {whatsapp|story|video|article|email|linkedin} share, regram, repin, social sharing,
        share, shared, social share, repost, retweet, reshare, forward, forwarded, re-share, pass along, virality, viral lift, viral coefficient, post share, quote tweet, boost`,
    },
    {
      id: 'mention',
      why: { fr: 'une mention compte le bruit, pas l’effet', en: 'a mention counts noise, not effect' },
      fr: `identification en story, duo {tiktok|reel|vidéo}, collage tiktok, son {utilisé|repris}, utilisation {du son|du filtre|du sticker|du gif}, filtre {utilisé|essayé|instagram utilisé}, story {avec mention|avec le hashtag|mentionnant la marque}, photo {avec le hashtag|partagée|de client|prise au photobooth}, vidéo {avec le son|avec le hashtag|de fans|créée par les fans}, tweet {avec le hashtag|mentionnant la marque}, selfie, photobooth, unboxing, participation au {hashtag|filtre},
        post avec le hashtag, publication avec hashtag, story taguée, repartage de story, mention en story, mention story, vidéo UGC, contenu {généré|des utilisateurs|créé par les fans}, photo postée, photo taguée, participation {au hashtag|hashtag|challenge|au challenge|au défi}, hashtag challenge, mention, mention de la marque, mention {instagram|twitter|sociale}, tag, identification, identification de la marque, hashtag, utilisation du hashtag, usage du hashtag, # de campagne, contenu généré par les utilisateurs, UGC, contenu UGC, post UGC, marque taguée, tagué, participation au challenge, vidéo reprenant le défi, reprise du défi, citation sociale, evocation`,
      en: `duet, duets, filter use, filter used, lens use, lens play, sound use, sound used, AR filter use, selfie, photo booth picture, tweet with the hashtag, creations with the sound, posts with the {hashtag|sound|tag}, fan video, tagged story, UGC piece, tagging, user post,
        hashtag challenge, hashtag challenge participation, hashtag post, hashtag mention, tagged post, tagged photo, story mention, photo posted, fan post, customer photo, challenge participation, ugc video, fan art, mention, mentioned, brand mention, social mention, tag, tagged, tag in post, hashtag, hashtag use, hashtag usage, user generated content, UGC, UGC post, shoutout, shout-out, name drop, name check, duet, stitch, challenge entry, challenge video`,
    },
    {
      id: 'petition',
      why: {
        fr: 'une signature de soutien n’engage à rien',
        en: 'a signature of support commits to nothing',
      },
      fr: `soutien exprimé, signature collectée, pétitionnaire,
        signature de {pétition|la pétition|soutien}, signataire, pétition, pétition signée`,
      en: `supporter signature, pledge to act, signatures collected,
        petition signature, petition, signatory, signature of support, pledge of support`,
    },
    {
      id: 'engagement',
      why: { fr: 'une somme de réactions, sans résultat', en: 'a sum of reactions, no result' },
      fr: `action sur {le post|la page|la publication}, interaction {post|avec le post|sous le post|avec la story|en story}, engageur, internaute engagé,
        engagement, interaction, interaction sociale, engagement social, engagement {du post|communauté|sur les réseaux}, nombre d'interactions, engagé avec le post, personne engagée, ont interagi, actes d'engagement, action sociale`,
      en: `social action, page action, engaged user, engagements on the post, active engagement, community interaction,
        engagement, interaction, social interaction, social engagement, post engagement, total engagement, engaged, interacted, engager, people talking about this, social action`,
    },
    {
      id: 'engagement-rate',
      frame: 'ratio',
      why: { fr: 'ratio comparable, sans issue', en: 'comparable ratio, no outcome' },
      fr: `taux d'engagement, taux d'interaction, taux de réaction, engagement moyen, engagement par publication`,
      en: `engagement rate, interaction rate, reaction rate, like rate, share rate, comment rate, ERR, rate of engagement, engagement ratio`,
    },
    {
      id: 'cpe',
      frame: 'cost',
      why: { fr: 'prix d’une interaction', en: 'price of an interaction' },
      fr: `CPE, coût par engagement, coût par interaction`,
      en: `CPE, cost per engagement, cost per interaction`,
    },
  ],
};
