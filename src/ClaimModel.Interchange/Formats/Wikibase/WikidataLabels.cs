namespace ClaimModel.Interchange.Formats.Wikibase;

/// <summary>English labels of frequent properties of Wikidata, since files with single items do not contain the labels of properties.</summary>
internal static class WikidataLabels
{
    private static readonly Dictionary<string, string> Labels = """
        P17 country
        P19 place of birth
        P20 place of death
        P21 sex or gender
        P22 father
        P25 mother
        P26 spouse
        P27 country of citizenship
        P30 continent
        P31 instance of
        P35 head of state
        P36 capital
        P37 official language
        P39 position held
        P40 child
        P50 author
        P57 director
        P69 educated at
        P101 field of work
        P102 member of political party
        P106 occupation
        P108 employer
        P112 founded by
        P123 publisher
        P127 owned by
        P131 located in the administrative territorial entity
        P159 headquarters location
        P166 award received
        P169 chief executive officer
        P276 location
        P279 subclass of
        P361 part of
        P463 member of
        P488 chairperson
        P495 country of origin
        P527 has part(s)
        P551 residence
        P569 date of birth
        P570 date of death
        P571 inception
        P576 dissolved, abolished or demolished date
        P577 publication date
        P585 point in time
        P625 coordinate location
        P749 parent organization
        P856 official website
        P1082 population
        P1120 number of deaths
        P1128 employees
        P1339 number of injured
        P1559 name in native language
        P2046 area
        P2048 height
        P2131 nominal GDP
        P2139 total revenue
        P3373 sibling
        """.Split('\n', StringSplitOptions.TrimEntries).Select(static line => line.Split(' ', 2)).ToDictionary(static parts => parts[0], static parts => parts[1], StringComparer.Ordinal);

    /// <summary>Returns the label of a property; null if it is not known here.</summary>
    public static string? Of(string property) => Labels.GetValueOrDefault(property);
}
