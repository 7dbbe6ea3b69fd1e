namespace ClaimModel.Interchange.Tests.Tables.Mapping;

public class TableMappingTests
{
    [Fact]
    public void Read_Mistakes_AreAllReportedAtTheirPlaces() => Table.Mapping("""
        {
          "colums": {},
          "record": "claims",
          "headings": "yes",
          "columns": {
            "a": "claimant",
            "b": { "to": "assertedOn", "date": "day-month-year" },
            "c": 7,
            "d": { "separator": ", " },
            "e": "citations",
            "f": "claimants[1][2]",
            "g": "names.en",
            "h": "claimants.roles.organisation",
            "i": { "to": "text", "scale": "truth" }
          },
          "dates": "DMY",
          "base": "example.org",
          "scales": { "one": ["x", "y"], "two": ["x"], "three": 3 },
          "actors": { "kinds": { "*": "human" } }
        }
        """).Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().Equal(
        "m.map.json(2,13): error CM7008: \"colums\" is no member of a mapping. Did you mean \"columns\"?",
        "m.map.json(3,13): error CM7008: \"claims\" is not one of \"actor\", \"topic\", \"source\", \"predicate\", \"unit\", \"claim\" and \"contradiction\". Did you mean \"claim\"?",
        "m.map.json(4,15): error CM7008: Found \"yes\", where true or false is required.",
        "m.map.json(6,10): error CM7008: \"claimant\" is no member of a claim; names of custom members begin with x-. Did you mean \"claimants\"?",
        "m.map.json(7,40): error CM7008: \"date\" is no member of the mapping of a column. Did you mean \"dates\"?",
        "m.map.json(8,10): error CM7008: Found 7, where an object (the mapping of a column) is required.",
        "m.map.json(9,10): error CM7008: The mapping of a column has no member \"to\", which is the path of the member that the column feeds, such as \"text\"; null drops the column.",
        "m.map.json(9,25): error CM7008: The separator \", \" is not a single ASCII character, such as \",\", \";\" or \"|\".",
        "m.map.json(10,10): error CM7008: \"citations\" is an object; write the path of one of its members, such as \"citations.source\".",
        "m.map.json(11,10): error CM7008: \"claimants\" in the path \"claimants[1][2]\" has no numbered items.",
        "m.map.json(12,10): error CM7008: \"names\" is no member of a claim; names of custom members begin with x-.",
        "m.map.json(13,10): error CM7008: \"organisation\" is no member of a role; names of custom members begin with x-. Did you mean \"claimants.roles.organization\"?",
        "m.map.json(14,35): error CM7008: \"truth\" is not one of \"one\".",
        "m.map.json(16,12): error CM7008: \"DMY\" is not one of \"day-month-year\", \"month-day-year\" and \"year-month-day\".",
        "m.map.json(17,11): error CM7008: \"example.org\" is no absolute http or https address, such as \"https://example.org/\".",
        "m.map.json(18,41): error CM7008: A scale has at least two verdicts.",
        "m.map.json(18,57): error CM7008: Found 3, where a list of verdicts from the worst to the best, or an object with a number for each verdict is required.",
        "m.map.json(19,31): error CM7008: \"human\" is not one of \"unknown\", \"person\", \"organization\", \"government\", \"group\", \"publication\" and \"system\".");

    [Fact]
    public void Import_UnknownColumn_IsReportedWithSuggestion()
    {
        var result = Table.Csv("claim,speaker\nA,B\n", """{ "columns": { "claim": "text", "speeker": "claimants", "#9": "tags" } }""");

        result.Problems().Should().Equal(
            "m.map.json(1,44): error CM7008: The table has no column \"speeker\". Did you mean \"speaker\"?",
            "m.map.json(1,63): error CM7008: The table has no column \"#9\". It has 2 columns: \"claim\", \"speaker\".");
        result.Dataset.Claims.Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{ "tables": [] }""")]
    [InlineData("""{ "claimModelMap": "2.0" }""")]
    [InlineData("""{ "columns": [], "constants": 1, "scales": [], "actors": [], "dates": [], "numbers": 1, "dataset": [], "empty": {}, "id": [1], "tables": {} }""")]
    public void Read_NoMapping_IsAnError(string json)
    {
        Table.Mapping(json).HasErrors.Should().BeTrue();
        Table.Csv("claim\nA\n", json).Dataset.Claims.Should().BeEmpty();
    }
}
