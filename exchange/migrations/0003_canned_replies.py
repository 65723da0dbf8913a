"""Six replies that moderators can begin with, in five languages; and who may change them."""

from django.db import migrations

REPLIES = {
    "en": [
        ("Somebody could be recognised", "Somebody could be recognised in what you wrote. A place, a date or a rare event can be enough, also without a name. Please write it again with wider words («a prison», «some years ago»), and leave out what only one person can have lived through."),
        ("It attacks somebody", "What you wrote speaks about a person rather than about the work. Please say what you would do otherwise, and why, without judging the colleague who wrote before you."),
        ("It does not belong here", "This does not belong under this entry. If it is a question of its own, ask it under «Questions»: more colleagues will see it there."),
        ("It advertises", "We do not show texts that promote a product, a service or an event. Tell us instead what you tried yourself, and what came of it."),
        ("It could do harm", "If somebody follows this advice, a client, a colleague or the public could come to harm. Please say where it was tried and what was done about the risk, or point to a source."),
        ("It gives away how something is done", "This describes security measures or methods of investigation more closely than they should be known. Please keep to what a colleague needs in order to learn from it."),
    ],
    "fr": [
        ("Quelqu'un pourrait être reconnu", "Une personne pourrait être reconnue dans votre texte. Un lieu, une date ou un fait rare peuvent suffire, même sans nom. Merci de le récrire avec des mots plus larges (« une prison », « il y a quelques années ») et de laisser de côté ce qu'une seule personne peut avoir vécu."),
        ("Le texte s'en prend à quelqu'un", "Votre texte parle d'une personne plutôt que du travail. Merci de dire ce que vous feriez autrement, et pourquoi, sans juger le collègue qui a écrit avant vous."),
        ("Ce n'est pas sa place", "Ce texte n'a pas sa place sous cette fiche. S'il s'agit d'une question à part entière, posez-la sous « Questions » : davantage de collègues l'y verront."),
        ("C'est de la publicité", "Nous n'affichons pas de textes qui font la promotion d'un produit, d'un service ou d'un événement. Racontez-nous plutôt ce que vous avez essayé vous-même, et ce qui en est sorti."),
        ("Cela pourrait nuire", "Si quelqu'un suit ce conseil, un client, un collègue ou le public pourrait en souffrir. Merci de dire où cela a été essayé et comment le risque a été traité, ou d'indiquer une source."),
        ("Le texte dévoile une méthode", "Ce texte décrit des mesures de sécurité ou des méthodes d'enquête plus précisément qu'il ne faudrait. Merci de vous en tenir à ce dont un collègue a besoin pour en tirer une leçon."),
    ],
    "nl": [
        ("Iemand kan herkend worden", "In uw tekst kan iemand herkend worden. Een plaats, een datum of een zeldzame gebeurtenis kan al genoeg zijn, ook zonder naam. Schrijf het alstublieft opnieuw met ruimere woorden («een gevangenis», «enkele jaren geleden») en laat weg wat maar één persoon meegemaakt kan hebben."),
        ("Het valt iemand aan", "Uw tekst gaat over een persoon en niet over het werk. Zeg alstublieft wat u anders zou doen, en waarom, zonder te oordelen over de collega die eerder schreef."),
        ("Het hoort hier niet", "Dit hoort niet onder dit onderwerp. Is het een vraag op zichzelf, stel haar dan onder «Questions»: daar zien meer collega's haar."),
        ("Het maakt reclame", "Wij tonen geen teksten die een product, een dienst of een bijeenkomst aanprijzen. Vertel liever wat u zelf geprobeerd hebt, en wat het opleverde."),
        ("Het kan schade doen", "Wie deze raad volgt, kan een cliënt, een collega of anderen schaden. Zeg alstublieft waar het geprobeerd is en wat er aan het risico is gedaan, of verwijs naar een bron."),
        ("Het verraadt een werkwijze", "Dit beschrijft beveiliging of opsporing nauwkeuriger dan bekend hoort te zijn. Houd het alstublieft bij wat een collega nodig heeft om ervan te leren."),
    ],
    "de": [
        ("Jemand ist zu erkennen", "In Ihrem Text ist womöglich jemand zu erkennen. Ein Ort, ein Datum oder ein seltenes Ereignis kann genügen, auch ohne Namen. Bitte schreiben Sie ihn mit weiteren Worten neu («ein Gefängnis», «vor einigen Jahren») und lassen Sie weg, was nur eine Person erlebt haben kann."),
        ("Er greift jemanden an", "Ihr Text handelt von einer Person und nicht von der Arbeit. Bitte sagen Sie, was Sie anders machen würden und warum, ohne über die Kollegin oder den Kollegen zu urteilen."),
        ("Er gehört nicht hierher", "Dieser Text gehört nicht unter diesen Eintrag. Ist es eine eigene Frage, stellen Sie sie unter «Questions»: dort sehen sie mehr Kolleginnen und Kollegen."),
        ("Er wirbt", "Wir zeigen keine Texte, die für ein Produkt, eine Dienstleistung oder eine Veranstaltung werben. Erzählen Sie uns lieber, was Sie selbst versucht haben und was daraus wurde."),
        ("Er könnte schaden", "Wer diesem Rat folgt, könnte Klienten, Kollegen oder anderen schaden. Bitte sagen Sie, wo es versucht wurde und wie man mit dem Risiko umging, oder nennen Sie eine Quelle."),
        ("Er verrät eine Arbeitsweise", "Dieser Text beschreibt Sicherheitsmaßnahmen oder Ermittlungen genauer, als sie bekannt sein sollten. Bitte bleiben Sie bei dem, was Kolleginnen und Kollegen brauchen, um daraus zu lernen."),
    ],
    "es": [
        ("Alguien podría ser reconocido", "En su texto se podría reconocer a alguien. Un lugar, una fecha o un hecho poco común pueden bastar, también sin nombre. Escríbalo de nuevo con palabras más amplias («una prisión», «hace unos años») y deje fuera lo que solo una persona puede haber vivido."),
        ("Ataca a alguien", "Su texto habla de una persona y no del trabajo. Diga qué haría usted de otro modo, y por qué, sin juzgar al colega que escribió antes."),
        ("No corresponde aquí", "Este texto no corresponde a esta entrada. Si es una pregunta por sí misma, hágala en «Questions»: allí la verán más colegas."),
        ("Hace publicidad", "No mostramos textos que promocionen un producto, un servicio o un acto. Cuéntenos más bien qué probó usted y qué resultó de ello."),
        ("Podría hacer daño", "Si alguien sigue este consejo, podría perjudicar a un cliente, a un colega o a otras personas. Diga dónde se probó y qué se hizo con el riesgo, o indique una fuente."),
        ("Revela cómo se hace algo", "Este texto describe medidas de seguridad o métodos de investigación con más detalle del que debería conocerse. Limítese a lo que un colega necesita para aprender de ello."),
    ],
}  # fmt: skip
RIGHTS = {
    "add": "Can add canned reply",
    "change": "Can change canned reply",
    "delete": "Can delete canned reply",
    "view": "Can view canned reply",
}


def write(apps, schema_editor):
    CannedReply = apps.get_model("exchange", "CannedReply")
    CannedReply.objects.bulk_create(
        CannedReply(title=title, text=text, language=language, sort_order=place)
        for language, replies in REPLIES.items()
        for place, (title, text) in enumerate(replies)
    )
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    kind, _ = ContentType.objects.get_or_create(app_label="exchange", model="cannedreply")
    moderators, _ = apps.get_model("auth", "Group").objects.get_or_create(name="moderator")
    for verb, name in RIGHTS.items():
        right, _ = Permission.objects.get_or_create(
            content_type=kind, codename=f"{verb}_cannedreply", defaults={"name": name}
        )
        moderators.permissions.add(right)


def take_back(apps, schema_editor):
    """Those that moderators have changed or added stay."""
    CannedReply = apps.get_model("exchange", "CannedReply")
    for language, replies in REPLIES.items():
        for title, text in replies:
            CannedReply.objects.filter(language=language, title=title, text=text).delete()
    rights = apps.get_model("auth", "Permission").objects.filter(content_type__app_label="exchange")
    for right in rights.filter(codename__endswith="_cannedreply"):
        right.group_set.clear()


class Migration(migrations.Migration):
    dependencies = [("exchange", "0002_who_moderates"), ("accounts", "0002_roles")]

    operations = [migrations.RunPython(write, take_back)]
