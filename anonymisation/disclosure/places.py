"""Countries and the regions that they belong to: where «country to region» leads.

After the United Nations' standard M49 («Standard country or area codes for statistical use»): country, sub-region,
continent, world. Kosovo is in none of its lists and stands beside its neighbours here. Codes of countries are ISO
3166-1 alpha-2 in small letters, as the slugs of the vocabulary are; regions are slugs of their English names.
"""

import re
import unicodedata

WORLD = "world"

_SUB_REGIONS = {
    "europe": {
        "northern-europe": "ax dk ee fo fi gg is ie im je lv lt no sj se gb",
        "western-europe": "at be fr de li lu mc nl ch",
        "southern-europe": "al ad ba hr gi gr va it mt me mk pt sm rs si es xk",
        "eastern-europe": "by bg cz hu md pl ro ru sk ua",
    },
    "africa": {
        "northern-africa": "dz eg eh ly ma sd tn",
        "sub-saharan-africa": "ao bf bi bj bw cd cf cg ci cm cv dj er et ga gh gm gn gq gw io ke km lr ls mg ml mr mu "
        "mw mz na ne ng re rw sc sh sl sn so ss st sz td tf tg tz ug yt za zm zw",
    },
    "americas": {
        "northern-america": "bm ca gl pm us",
        "latin-america-and-the-caribbean": "ag ai ar aw bb bl bo bq br bs bv bz cl co cr cu cw dm do ec fk gd gf gp gs "
        "gt gy hn ht jm kn ky lc mf mq ms mx ni pa pe pr py sr sv sx tc tt uy vc ve vg vi",
    },
    "asia": {
        "central-asia": "kg kz tj tm uz",
        "eastern-asia": "cn hk jp kp kr mn mo tw",
        "south-eastern-asia": "bn id kh la mm my ph sg th tl vn",
        "southern-asia": "af bd bt in ir lk mv np pk",
        "western-asia": "ae am az bh cy ge il iq jo kw lb om ps qa sa sy tr ye",
    },
    "oceania": {
        "australia-and-new-zealand": "au cc cx hm nf nz",
        "melanesia": "fj nc pg sb vu",
        "micronesia": "fm gu ki mh mp nr pw um",
        "polynesia": "as ck nu pf pn tk to tv wf ws",
    },
    "antarctica": {"antarctic": "aq"},
}

#: Regions that people speak of and M49 does not have, by the countries usually meant.
_SPOKEN_OF = {
    "central-europe": ("europe", "at ch cz de hu li pl si sk"),
    "south-eastern-europe": ("europe", "al ba bg gr hr me mk ro rs si xk"),
    "outside-europe": (WORLD, " ".join(continent for continent in _SUB_REGIONS if continent != "europe")),
}

#: Each place to the next wider one: country, sub-region, continent, `world`.
WIDER: dict[str, str] = {
    **{
        country: region
        for regions in _SUB_REGIONS.values()
        for region, countries in regions.items()
        for country in countries.split()
    },
    **{region: continent for continent, regions in _SUB_REGIONS.items() for region in regions},
    **dict.fromkeys(_SUB_REGIONS, WORLD),
    **{region: continent for region, (continent, _) in _SPOKEN_OF.items()},
}


def _parts() -> dict[str, list[list[str]]]:
    parts: dict[str, list[list[str]]] = {WORLD: [list(_SUB_REGIONS)]}
    for continent, regions in _SUB_REGIONS.items():
        parts[continent] = [list(regions)]
        parts.update({region: [countries.split()] for region, countries in regions.items()})
    for region, (continent, countries) in _SPOKEN_OF.items():
        parts[region] = [countries.split()]
        parts[continent].append([region])
    return parts


#: The places of which a place is made: each list holds places that share nobody, so that their people may be added up.
PARTS = _parts()

#: Other words for the regions that cases come from, in the five languages of the site.
_OTHER_WORDS = {
    "northern-europe": "north europe, nordic countries, scandinavia, europe du nord, noord europa, nordeuropa, "
    "skandinavien, europa del norte, norte de europa",
    "western-europe": "west europe, europe de l ouest, europe occidentale, west europa, westeuropa, europa occidental",
    "southern-europe": "south europe, europe du sud, zuid europa, sudeuropa, europa del sur, sur de europa",
    "eastern-europe": "east europe, europe de l est, europe orientale, oost europa, osteuropa, europa oriental, "
    "europa del este",
    "europe": "europa, eu, european union",
    "western-asia": "middle east, near east, proche orient, moyen orient, midden oosten, naher osten, oriente medio",
    "northern-africa": "north africa, afrique du nord, noord afrika, nordafrika, africa del norte, maghreb",
    "central-europe": "mitteleuropa, europe centrale, midden europa, europa central",
    WORLD: "worldwide, anywhere",
}
_BY_OTHER_WORDS = {word.strip(): region for region, words in _OTHER_WORDS.items() for word in words.split(",")}


def place_slug(words: str) -> str:
    """How a place is written in tables: «NL» is `nl`, «Western Europe» is `western-europe`, and so is «Westeuropa».

    Words that are no country and no region here give a slug all the same: a table may hold places of its own.
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", words.casefold()) if not unicodedata.combining(c))
    spaced = " ".join(re.findall(r"[a-z0-9]+", plain))
    return _BY_OTHER_WORDS.get(spaced, spaced.replace(" ", "-"))


def wider_places(place: str) -> list[str]:
    """Every place that holds this one, the nearest first; none for a place that is not known."""
    found = []
    while place in WIDER:
        place = WIDER[place]
        found.append(place)
    return found
