using System.Text.Json.Nodes;
using ClaimDesk.Desk;
using ClaimDesk.Forms;

namespace ClaimDesk.Tests.Forms;

public sealed class FormSchemaTests
{
    public static TheoryData<string> Types => [.. RecordType.Listed.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Of_EachType_HasAFieldForEachMemberOfTheSchema(string type)
    {
        var record = RecordType.Of(type).ClrType;

        Members(FormSchema.Of(record)).Should().BeEquivalentTo(Members(ClaimModelSchema.DefinitionOf(record), ""));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Of_EachType_ShowsEachMemberInOneGroup(string type)
    {
        foreach (var definition in Objects(FormSchema.Of(RecordType.Of(type).ClrType)))
        {
            definition.Groups.SelectMany(group => group.Members).Should().BeEquivalentTo(definition.Members, definition.Label);
        }
    }

    [Theory]
    [InlineData("text", FieldKind.LongText, true, null)]
    [InlineData("assertedOn", FieldKind.Date, false, null)]
    [InlineData("validTime", FieldKind.Period, false, null)]
    [InlineData("language", FieldKind.Language, false, null)]
    [InlineData("onBehalfOf", FieldKind.Reference, false, "actor")]
    [InlineData("claimants", FieldKind.List, false, "actor")]
    [InlineData("citations/source", FieldKind.Reference, true, "source")]
    [InlineData("proposition/predicate", FieldKind.Reference, true, "predicate")]
    [InlineData("proposition/subject", FieldKind.Reference, true, "actor+topic")]
    [InlineData("proposition/quantity/amount", FieldKind.Number, false, null)]
    [InlineData("proposition/quantity/approximate", FieldKind.Boolean, false, null)]
    [InlineData("translations", FieldKind.Map, false, null)]
    [InlineData("reviews/citations/quote/exact", FieldKind.LongText, true, null)]
    public void Of_Claim_KnowsTheKindOfEachMember(string path, object kind, bool isRequired, string? target)
    {
        var member = FormSchema.Of(typeof(Claim));
        foreach (var name in path.Split('/'))
        {
            member = (member.Item ?? member).Find(name)!;
        }

        member.Kind.Should().Be((FieldKind)kind);
        member.IsRequired.Should().Be(isRequired);
        (member.Item ?? member).Target.Should().Be(target);
    }

    [Fact]
    public void Of_Word_HasTheKnownWordsAndTheDefault()
    {
        var stance = FormSchema.Of(typeof(Claim)).Find("stance")!;

        stance.Choices.Select(choice => choice.Word).Should().Equal("asserts", "denies", "questions");
        stance.Default.Should().Be("asserts");
        stance.Label.Should().Be("Stance");
    }

    [Fact]
    public void Of_Description_LeavesOutWhatTheFormShowsOtherwise()
    {
        var claim = FormSchema.Of(typeof(Claim));

        claim.Find("text")!.Description.Should().Be("The statement as a sentence that can be understood without context.");
        claim.Find("assertedOn")!.Description.Should().Be("The date on which the claim was made.");
        claim.Find("assertedOn")!.Label.Should().Be("Asserted on");
    }

    [Theory]
    [InlineData("claimants", "Claimants", "Claimant")]
    [InlineData("about", "About", "Actor")]
    [InlineData("supersedes", "Supersedes", "Claim")]
    [InlineData("translations", "Translations", "Translation")]
    public void Of_List_NamesItsItems(string name, string label, string itemLabel)
    {
        var list = FormSchema.Of(typeof(Claim)).Find(name)!;

        list.Label.Should().Be(label);
        list.Item!.Label.Should().Be(itemLabel);
    }

    private static IEnumerable<FormMember> Objects(FormMember definition) => definition.Members
        .SelectMany(member => Objects(member.Item ?? member))
        .Concat(definition.Kind == FieldKind.Object ? [definition] : []);

    private static IEnumerable<string> Members(FormMember definition, string path = "") => definition.Members.SelectMany(member =>
        Members(member.Kind == FieldKind.Map ? new("", "", "", FieldKind.Text) : member.Item ?? member, $"{path}/{member.Name}").Prepend($"{path}/{member.Name}"));

    private static IEnumerable<string> Members(JsonObject schema, string path)
    {
        foreach (var (name, member) in schema["properties"]?.AsObject() ?? [])
        {
            yield return $"{path}/{name}";
            foreach (var inner in Members((member!["items"] ?? member).AsObject(), $"{path}/{name}"))
            {
                yield return inner;
            }
        }
    }
}
