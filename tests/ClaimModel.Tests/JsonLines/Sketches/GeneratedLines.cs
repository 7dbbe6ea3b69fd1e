using System.Globalization;

namespace ClaimModel.Tests.JsonLines.Sketches;

/// <summary>Creates JSON Lines with claims that have all kinds of members. Most of the claims violate no rule.</summary>
internal sealed class GeneratedLines(Random random)
{
    private const int Actors = 60;
    private const int Organizations = 10;
    private const int Topics = 30;
    private const int Sources = 80;

    private static readonly DateOnly FirstDay = new(2010, 1, 1);

    private static readonly string[] Units = ["km", "t", "people"];

    private static readonly string[] Subjects =
    [
        "The minister", "Der Präsident", "Пресс-секретарь министерства", "وزير الخارجية", "外務大臣", "L’ambassadeur", "The \\\"speaker\\\"", "Der Pr\\u00e4sident", "\\u041f\\u0440\\u0435\\u0441\\u0441-\\u0441\\u0435\\u043a\\u0440\\u0435\\u0442\\u0430\\u0440\\u044c",
        "Tillerson and Лавров", "He (and she)",
    ];

    /// <summary>Returns the records that claims refer to.</summary>
    public static IEnumerable<string> Records()
    {
        yield return """{"type":"dataset","claimModel":"1.0","title":"Generated lines","language":"en"}""";
        for (var i = 0; i < Actors; i++)
        {
            yield return i < Organizations
                ? $$"""{"type":"actor","id":"{{Id('a', i)}}","kind":"organization","name":"Ministry {{i}}"}"""
                : $$"""{"type":"actor","id":"{{Id('a', i)}}","kind":"person","name":"Person {{i}}","roles":[{"title":"Speaker","organization":"{{Id('a', i % Organizations)}}","from":"2005"}]}""";
        }

        for (var i = 0; i < Topics; i++)
        {
            yield return $$"""{"type":"topic","id":"{{Id('t', i)}}","label":"Topic {{i}}"}""";
        }

        for (var i = 0; i < Sources; i++)
        {
            var original = i % 9 == 8 ? $""","originalSource":"{Id('s', i - 1)}" """ : "";
            yield return $$"""{"type":"source","id":"{{Id('s', i)}}","title":"Transcript {{i}}","authors":["{{Id('a', i % Actors)}}"],"publishedOn":"{{Day(DayOfSource(i))}}"{{original}}}""";
        }

        for (var i = 0; i < Units.Length; i++)
        {
            yield return $$"""{"type":"predicate","id":"p{{i}}","unit":"{{Units[i]}}","timeVarying":true}""";
        }

        yield return """{"type":"predicate","id":"said-it","aboutClaims":true}""";
        yield return """{"type":"predicate","id":"a predicate without a unit"}""";
    }

    /// <summary>Returns a claim.</summary>
    /// <param name="index">The number of claims before it.</param>
    public string Claim(int index)
    {
        var source = random.Next(Sources);
        var day = Math.Max(0, DayOfSource(source) - random.Next(30));
        var claimant = random.Next(Actors);
        var organization = claimant % Organizations;
        return $$"""{"type":"claim","id":"{{Id('c', index)}}","text":"{{Subjects[random.Next(Subjects.Length)]}} said number {{index}}." """.TrimEnd()
            + Sometimes(10, ""","language":"en-GB" """)
            + Sometimes(10, $$""","translations":{"ru":"Он сказал номер {{index}}.","de":"Er sagte Nummer {{index}}."}""")
            + Sometimes(90, $$""","claimants":["{{Id('a', claimant)}}"{{Sometimes(20, $""","{Id('a', (claimant + 1) % Actors)}" """)}}]""")
            + Sometimes(claimant >= Organizations ? 30 : 0, $$""","onBehalfOf":"{{Id('a', organization)}}" """)
            + Sometimes(60, $$""","topics":["{{Id('t', random.Next(Topics))}}"]""")
            + Sometimes(10, $$""","about":["{{Id('a', random.Next(Actors))}}"]""")
            + Sometimes(20, ""","modality":"prediction" """)
            + Sometimes(20, ""","stance":"denies" """)
            + Sometimes(20, ""","certainty":"probable" """)
            + Sometimes(20, Proposition(index))
            + $$""","assertedOn":"{{(random.Next(5) == 0 ? Day(day)[..(random.Next(2) == 0 ? 4 : 7)] + (random.Next(2) == 0 ? "?" : "") : Day(day))}}" """.TrimEnd()
            + Sometimes(10, ""","validTime":"2009-12/.." """)
            + $$""","citations":[{{Citation(index, source, (claimant + 2) % Actors)}}{{Sometimes(10, $",{Citation(index, (source + 1) % Sources, (claimant + 3) % Actors)}")}}]"""
            + Sometimes(5, $$""","status":"retracted","statusOn":"{{Day(day + 300)}}","statusReason":"It was wrong." """)
            + (index > 0 ? Sometimes(3, $$""","supersedes":["{{Id('c', random.Next(index))}}"]""") : "")
            + (index > 0 ? Sometimes(10, $$""","repeats":["{{Id('c', random.Next(index))}}"]""") : "")
            + (index > 0 ? Sometimes(10, $$""","supports":["{{Id('c', random.Next(index))}}"]""") : "")
            + Sometimes(25, $$""","reviews":[{{Review(index, source, day)}}{{Sometimes(20, """,{"verdict":"False","rating":{"value":2,"best":5,"worst":1}}""")}}]""")
            + Sometimes(10, $$""","recordedBy":"{{Id('a', random.Next(Actors))}}","recordedOn":"{{Day(day + 500)}}" """)
            + Sometimes(3, $$""","identifiers":[{"scheme":"wikidata","value":"Q{{index + 1}}"}]""")
            + Sometimes(10, ""","tags":["a tag","ярлык"]""")
            + Sometimes(5, ""","x-note":{"a":[1,-2.5e3,{"b":null}],"c":"d"}""")
            + "}";
    }

    /// <summary>Returns an id. Some are longer than 16 bytes and differ only after those; some are as long as possible.</summary>
    public static string Id(char kind, int index) => (index % 5) switch
    {
        3 => string.Create(CultureInfo.InvariantCulture, $"{kind}-with-a-long-id-{index}"),
        4 => string.Create(CultureInfo.InvariantCulture, $"{kind}{new string('x', 194)}{index:D5}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{kind}{index}"),
    };

    private static int DayOfSource(int index) => 100 + (index * 37 % 2_500);

    private static string Day(int day) => FirstDay.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Proposition(int index)
    {
        var unit = random.Next(Units.Length);
        return random.Next(4) switch
        {
            0 => $$""","proposition":{"subject":"{{Id('c', Math.Max(0, index - 1))}}","predicate":"said-it","value":"this"}""",
            1 => ""","proposition":{"subject":"Aleppo","predicate":"a predicate without a unit","date":"2017-04","qualifiers":{"place":"here","when":"then"}}""",
            _ => $$""","proposition":{"subject":"Aleppo","predicate":"p{{unit}}","quantity":{"unit":"{{Units[unit]}}","amount":{{random.Next(1000) / 4m}},"approximate":true} }""",
        };
    }

    private string Review(int index, int source, int day) =>
        $$"""{"reviewer":"{{Id('a', random.Next(Organizations))}}","verdict":"Mostly true","url":"https://example.org/review/{{index}}","publishedOn":"{{Day(day + 400)}}","citations":[{{Citation(index, source, 0)}}]}""";

    private string Citation(int index, int source, int via)
    {
        var quote = random.Next(3) > 0 ? $$""","quote":{"exact":"said number {{index}}","prefix":"He"},"fidelity":"verbatim" """.TrimEnd() : ""","fidelity":"summary" """.TrimEnd();
        return $$"""{"source":"{{Id('s', source)}}"{{quote}}{{Sometimes(40, $$""","via":["{{Id('a', via)}}"]""")}}{{Sometimes(20, ""","locator":"p. 7","url":"https://www.example.org/a/b?c=d#e" """)}}}""";
    }

    private string Sometimes(int percent, string text) => random.Next(100) < percent ? text.TrimEnd() : "";
}
