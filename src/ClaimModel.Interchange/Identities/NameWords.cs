using System.Collections.Frozen;

namespace ClaimModel.Interchange.Identities;

/// <summary>Words with a meaning of their own in English names of people and organizations. All are in lowercase.</summary>
internal static class NameWords
{
    /// <summary>Words that do not distinguish names.</summary>
    public static readonly FrozenSet<string> Ignored = Set("the and of for a an");

    /// <summary>Titles before the name of a person.</summary>
    public static readonly FrozenSet<string> Titles = Set(
        "mr mrs ms miss dr prof professor sir dame lord lady president senator sen representative rep congressman congresswoman governor gov mayor minister secretary general gen "
        + "colonel col captain capt sgt lt judge justice chancellor pope king queen prince princess chairman chairwoman rev reverend ambassador prime foreign vice former deputy "
        + "defense herr frau monsieur madame m mme");

    /// <summary>Words after a name that distinguish members of a family.</summary>
    public static readonly FrozenSet<string> Generations = Set("jr sr junior senior ii iii iv");

    /// <summary>Legal forms after the name of a company.</summary>
    public static readonly FrozenSet<string> LegalForms = Set("inc incorporated corp corporation co company ltd limited llc llp plc gmbh ag sa spa bv nv oy ab as oao ooo pao zao pjsc");

    /// <summary>Words that show that a name is not that of a person, or that distinguish places.</summary>
    public static readonly FrozenSet<string> NotPersonal = Set(
        "north south east west northern southern eastern western central new old upper lower great united democratic republic peoples kingdom states state union federation federal national "
        + "party ministry department office agency bureau committee commission council court bank university college school institute center centre association society club "
        + "foundation group organization organisation company corporation inc ltd llc gmbh campaign coalition alliance network news times post press journal tribune herald radio tv "
        + "television channel magazine government administration army police league movement front congress parliament senate house city county street city island islands "
        + "posts post users user facebook twitter instagram email emails chain blog bloggers website anonymous committee pac fund project conference");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
