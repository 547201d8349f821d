"""Narrative fiction in English: whether prose without a heading is a story, by what it is told in."""

import re

_STORIES = {
    6: """
    spyglass airlock airlocks starship starships spaceship dungeon kraken swordsman sorcery
    """,
    4: """
    hatch viewport cryo galaxy sword swords blade dagger arrow arrows quiver parchment hounds cobbles cobblestones
    crypt tomb moor moors moonlight gallows gaslight parlour sleuth spinster butler grudge grudges clockwork cloak
    scabbard hooves muttered murmured guttered baying teacup holstered drawbridge rune runes potion ghostly kingdom
    demon demons raven mercenary airship zeppelin cyborg asteroid thrusters toad hare badger hedgehog witch sabre
    musket cutlass galleon pirate mermaid shipwreck innkeeper duchess baroness viscount footman governess ballroom
    corset stagecoach spurs gunslinger posse prairie bulkhead hologram oracle coven cauldron broomstick amulet
    talisman tome unicorn goblin troll ogre tilted clink hyperdrive spacesuit spacewalk crossbow longbow chainmail
    dwarf dwarves elf minstrel jester peasant peasants abbess crypts ghoul zombie zombies werewolf mummy sarcophagus
    clairvoyant seance scullery croquet monocle fealty vassal vassals
    """,
    2: """
    vanished vanishing tolled bowed politely presume glanced stared gazed peered sighed smirked frowned scowled
    shrugged whispered breathed hissed growled snapped swore swearing knelt crouched leaned trembled shivered
    flinched tightened clenched slid lingered hesitated blinked winked wept silence silent darkness thunder twilight
    cliff floorboards hearth ember embers corpse drew leapt crept tiptoed wandered stumbled staggered gasped groaned
    moaned screamed roared chuckled giggled mumbled retorted drifted glowed gleamed glinted flickered flicker
    shimmered rustled creaked creaking echoed howled dripped crumbled shattered thudded tossed flung hurled tugged
    brushed clutched gripped brow moustache breathe winced lantern lanterns cursed saloon candlelight spat armour
    scoffed whimpered sobbed sneered quipped rasped squinted fidgeted cackled swooned glowered loomed lurked prowled
    galloped soared beckoned cowered recoiled pounded trudged limped wandering staring whispering smirking grinning
    sails rigging starboard quarterdeck ghost ghosts outlaw monastery outpost squire wand throne
    """,
    1: """
    door doors doorway gate gates key keys letter box chair stair stairs staircase corridor hallway window curtain
    curtains kitchen garden bank book page someone moment coat hat boots collar shoulder shoulders fingers finger
    palm palms already twice nobody mirror clock piano ceiling sea river eyes throat lips pocket shelf jar shuttle
    cards coins tag glass bridge hill valley cottage barn pier deck beard sleeve gloves gown breath breathing jaw
    chin cheek blood bone bones lungs heartbeat slipped swung stepped turned swept froze burned broken iron stone
    silver golden smoke dust mud snow rain raining wind storm flames burning night dawn dusk midnight moon stars
    seed crow horse horses cow owl wolf fox mouse singing rode drank counted waited lied lying listened war dead
    body grave buried gun pistol shotgun rifle footprints cigarette whiskey whisky ink dream dreams dreamed promised
    promise forever alone somewhere behind beneath below upon slowly gently softly suddenly oak woods forest attic
    cellar ash ashes dark dim secret secrets sky clouds sand shore mast sail harbour mill lamp torch ice flame
    manor castle carriage saddle inn hull grid console planet moons robot reactor giant giants bounty villagers
    stranger empire sheriff tavern king queen knight surfaced knocked cold die ship laughed laugh smiled grinned
    nodded marmalade waves tide gulls pressed lifted lowered brandy pearls spectacles lighthouse orbit spells fairy
    monster bow duke earl baron realm trench harness valet tower candle dragon dragons neon beast borrowed fog mist
    seized shadow shadows exhaled inhaled trembling paused horizon warmth colony traced curse beanstalk wolves
    pirates rebels crows vicar scroll revolver lowering lifting
    """,
    -2: """
    phone phones car cars train bus flight doctor nurse school boss office company family kids husband shop store
    church team game match street years year months weeks station child children engine outside bill pay owns
    neighbourhood neighborhood fire
    """,
    -4: """
    police hospital ward pupils class teacher manager wedding pastor club council pilot landed helicopter coroner
    dear jurors jury sentence sentenced midwife barista bakery retired radioed backup rescued crash accident parade
    deputies officers investigators prayer prayed vigil memorial toddler soot pounds dollars court courthouse
    verdict suspect defendant witness prosecutors testified ambulance surgery tests results insurance adjuster
    charity gala hospice funeral survived obituary neighbour neighbours neighbor neighbors rent flat flats apartment
    landlord tenant tenants customer customers reporters reported according statement interviewed email website
    online referee bail specialist exam grade graduated mayor councillor volunteers residents monday tuesday
    wednesday thursday friday saturday sunday january february march april june july august september october
    november december
    """,
    -8: "i my me we our us i'm i've i'd",
}
OF_STORIES = {word: weight for weight, words in _STORIES.items() for word in words.split()}
"""What narrative fiction is told in, and what news, letters and court papers say that it does not: by weight."""
_RANKS = frozenset(
    """
    Captain Commander Lieutenant Sergeant Colonel Detective Inspector Agent Private Lady Lord Sir Governor Princess
    Prince Brother Sister Old Young Miss Professor Father
    """.split()
)
_NAMES_OF_STORIES = frozenset(
    """
    Thorne Vale Vance Quill Crake Hawke Ashdown Marlowe Frost Sterling Sinclair Crowe Grey Stone Finch Wren Fenn Hale
    Rourke Voss Kane Cross Holt Drake Pike Calloway Harlan Harrow Locke Rusk Nettle Plum Wick Loom Rook Ash Blackthorn
    Ravenscroft Grimm Hollow Winter Winters Storm Wolfe Fox Swift Sparrow Lark Hart Moon Starling Silver Steele Blade
    Hawthorne Pettibone Thistlewood Oake Gray Vex Slate Flint Mercer Kestrel Bell Sloane Quinn Ashford Ashcombe
    Elowen Idris Rosalind Marguerite Silas Tamsin Ezra Gideon Hester Beatrix Thaddeus Bartholomew Cassia Zara Tobias
    Bramwell Ilyra Lyra Aldric Godric Kael Rowan Isolde Evangeline Ambrose Cornelius Ignatius Mordecai Jonah Agnes
    Prudence Josiah Ezekiel Elara Seraphina Mara Ilse Orla Ivy Viola Juniper Percival Mortimer Algernon Cordelia
    Ophelia Lysander Caspian Dorian Evander Ysolde Soren Lucian Magnus Atticus Phineas Barnaby Maribel Clementine
    """.split()
)
"""What names in stories are made of."""
_NAMES_OF_MANY = frozenset(
    """
    Linda Karen Kevin Brian Susan Megan Jason Lisa Steve Greg Mike Joe Kyle Jennifer Michelle Chris Jessica Ashley
    Brandon Tyler Justin Heather Tiffany Debbie Gary Craig Darren Sharon Tracy Wayne Carol Nancy Donna Kelly Kim
    Amy Kate Rachel Sarah Emily Dave Scott Todd Brad Chad Doug Barbara Deborah Sandra Brenda Pamela Christine
    """.split()
)
_LEAST = 6
"""The weight of a story; two more where something speaks against one, or all that is told stands in letters, too."""
_WHO = "\N{DOUBLE LOW LINE}"
"""In place of the name."""
_TELLS = re.compile("[A-Za-z]+(?:['’][a-z]+)?")
_SPOKEN = re.compile('[,.!?]"(?:[ ]|$)|(?:^|[,:.][ ])"[A-Z]')
"""Where somebody speaks."""
_LOOKS_BACK = re.compile(" had (?:never |always |not )?[a-z]+(?:ed|en|n) .* (?:when|until|before) ")
"""What had been, when something happens."""
_FAR = 200
"""Characters that are read on either side of a name."""
SPEECH = re.compile('"[^"]*(?:"|$)')
"""What somebody says."""


def is_told_as_a_story(line: str, start: int, end: int) -> bool:
    """Whether prose is narrative fiction by its words, gestures and scenes, the sound of the name and its rank, where
    it says little that news, letters and court papers say."""
    begin = max(0, start - _FAR)
    around = line[begin:start] + _WHO + line[end : end + _FAR]
    outside = SPEECH.sub(" ", around) if '"' in around else around
    words = set(_TELLS.findall(outside))
    weights = [OF_STORIES[word] for word in words & OF_STORIES.keys()]
    weights += [min(0, OF_STORIES.get(word.lower(), 0)) for word in words if word[0].isupper()]
    told = sum(weight for weight in weights if weight > 0)
    if not told:
        return False
    parts, before = line[start:end].split(), line[max(0, start - 16) : start].split()
    told += 2 * (not _NAMES_OF_STORIES.isdisjoint(parts)) + 2 * (_SPOKEN.search(around) is not None)
    told += 2 * (bool(before) and before[-1].rstrip(".") in _RANKS) + 2 * (_LOOKS_BACK.search(around) is not None)
    less = -sum(weight for weight in weights if weight < 0) + 4 * any(c.isdigit() for c in outside)
    less += 2 * (not _NAMES_OF_MANY.isdisjoint(parts))
    return told - less >= _LEAST + 2 * (less > 0 or max(weights) < 2)
