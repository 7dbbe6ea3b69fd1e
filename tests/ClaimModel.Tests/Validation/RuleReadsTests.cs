using System.Text.Json.Nodes;
using ClaimModel.Json.Records;
using ClaimModel.Validation;

namespace ClaimModel.Tests.Validation;

/// <summary>
/// The members that a rule declares in <see cref="RecordRule{TRecord}.Reads"/> are exactly those that it reads, so that an unreadable member never
/// causes the rule to report a violation that is not in the text.
/// </summary>
public class RuleReadsTests
{
    /// <summary>Documents in which members affect the result that have no effect in the files of the rules.</summary>
    private static readonly string[] MoreDocuments =
    [
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}],"sources":[{"id":"s","title":"S"}],"claims":[{"id":"c","text":"T","onBehalfOf":"a","citations":[{"source":"s"}]}]}""",
        """{"claimModel":"1.0","sources":[{"id":"s","url":"https://example.org/s"},{"id":"t","archivedUrl":"https://example.org/t"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A senior official"},{"id":"b","name":"A senior official","anonymity":"withheld"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"first","text":"T","validTime":"2011"},{"id":"second","text":"U","validTime":"2017"}],"contradictions":[{"claims":["first","second"],"strength":"contrary","status":"apparent","apparentBecause":"differentTime"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","kind":"organization","name":"Facebook"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}],"sources":[{"id":"s","title":"S"}],"claims":[{"id":"c","text":"T","claimants":["a"],"assertedOn":"2017-04-12","citations":[{"source":"s"}]},{"id":"d","text":"T","stance":"denies","claimants":["a"],"assertedOn":"2017-04-12","citations":[{"source":"s"}]}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}],"claims":[{"id":"c","text":"T","claimants":["a"],"reviews":[{"reviewer":"a","verdict":"False","url":"https://example.org/review"}]}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}],"sources":[{"id":"s","title":"S"}],"claims":[{"id":"first","text":"T","claimants":["a"],"citations":[{"source":"s"}]},{"id":"second","text":"U","claimants":["a"],"citations":[{"source":"s"}]}],"contradictions":[{"id":"x","claims":["first","second"],"strength":"contrary","direction":"first"},{"id":"y","claims":["first","second"],"strength":"contrary","direction":"second"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"first","text":"T","validTime":"2011"},{"id":"second","text":"U","validTime":"2017"}],"contradictions":[{"claims":["first","second"],"strength":"contrary","basis":"attribution"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}],"claims":[{"id":"first","text":"T","claimants":["a"]},{"id":"second","text":"U","claimants":["a"],"status":"retracted","supersedes":["first"]}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}],"claims":[{"id":"first","text":"T"},{"id":"second","text":"U","onBehalfOf":"a","supersedes":["first"]}]}""",
        """{"claimModel":"1.0","topics":[{"id":"europe","label":"Europe"},{"id":"minsk","label":"Minsk","broader":["europe"]}],"claims":[{"id":"first","text":"T","proposition":{"subject":"talks","predicate":"place","value":"europe"}},{"id":"second","text":"U","proposition":{"subject":"talks","predicate":"place","value":"minsk"},"repeats":["first"]}]}""",
    ];

    private static readonly string[] Documents = [.. RuleFiles.OfDocuments.Select(RuleFiles.Valid).Select(path => File.ReadAllText(path)), .. MoreDocuments];

    public static TheoryData<int> DocumentIndexes => [.. Enumerable.Range(0, Documents.Length)];

    public static TheoryData<string, string> DeclaredMembers
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach ((string code, string member) in RecordType.All.SelectMany(type => type.Accept(new Declarations())))
            {
                data.Add(code, member);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(DocumentIndexes))]
    public void Validate_AnyMemberUnreadable_ReportsNoConsequences(int document)
    {
        string text = Documents[document];
        HashSet<string> before = [.. CodesOf(text)];

        foreach (string[] member in MembersOf(text))
        {
            string unreadable = Changed(text, member, value => value is JsonValue && value.GetValueKind() != System.Text.Json.JsonValueKind.String ? "text" : 7);

            CodesOf(unreadable).Except(before).Should().BeEmpty("/{0} cannot be read in {1}", string.Join('/', member), text);
        }
    }

    [Theory]
    [MemberData(nameof(DeclaredMembers))]
    public void Validate_DeclaredMemberMissing_ChangesTheFindings(string code, string name) => Documents.Concat(RuleFiles.OfDocuments.Where(rule => !rule.StartsWith("CM0", StringComparison.Ordinal)).Select(RuleFiles.Invalid).Select(path => File.ReadAllText(path)))
        .Any(text => MembersOf(text)
            .Where(member => string.Join('/', member.Skip(2)) == name)
            .Any(member => CodesOf(Changed(text, member, _ => null)).Contains(code) != CodesOf(text).Contains(code)))
        .Should().BeTrue();

    /// <summary>Returns the codes of the rules for records that a document violates.</summary>
    private static IEnumerable<string> CodesOf(string text) =>
        ClaimDataset.Read(text).Validate(RuleFiles.Options).Diagnostics.Select(found => found.Code).Where(code => string.CompareOrdinal(code, "CM0101") >= 0);

    /// <summary>Returns the paths of all members in the records of a document.</summary>
    private static IEnumerable<string[]> MembersOf(string text) =>
        ((JsonObject)JsonNode.Parse(text)!).Where(list => list.Value is JsonArray).SelectMany(list => Under(list.Value!, [list.Key])); // a document is an object

    private static IEnumerable<string[]> Under(JsonNode node, string[] path) => node switch
    {
        JsonArray list => list.SelectMany((item, index) => item is null ? [] : Under(item, [.. path, $"{index}"])),
        JsonObject members => members.SelectMany(member => member.Value is null ? [] : Under(member.Value, [.. path, member.Key]).Prepend([.. path, member.Key])),
        _ => [],
    };

    private static string Changed(string text, string[] path, Func<JsonNode, JsonNode?> change)
    {
        JsonNode document = JsonNode.Parse(text)!; // not the text "null"
        var parent = (JsonObject)path[..^1].Aggregate(document, (node, step) => node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!); // the path was found in the same text
        JsonNode? value = change(parent[path[^1]]!);
        if (value is null)
        {
            parent.Remove(path[^1]);
        }
        else
        {
            parent[path[^1]] = value;
        }

        return document.ToJsonString();
    }

    private sealed class Declarations : IRecordTypeVisitor<IEnumerable<(string Code, string Member)>>
    {
        public IEnumerable<(string Code, string Member)> Visit<TRecord>(RecordType<TRecord> type)
            where TRecord : ExtensibleRecord, IJsonRecord<TRecord> =>
            RuleSet.Default.For<TRecord>().SelectMany(rule => rule.Reads.Select(member => (rule.Rule.Code, member)));
    }
}
