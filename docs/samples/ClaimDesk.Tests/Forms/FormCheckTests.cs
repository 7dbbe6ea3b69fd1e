using ClaimDesk.Desk;
using ClaimDesk.Forms;
using ClaimModel.Validation;

namespace ClaimDesk.Tests.Forms;

public sealed class FormCheckTests
{
    [Theory]
    [InlineData("/assertedOn", "2017-02-30", "/assertedOn", "CM0015", null)]
    [InlineData("/validTime", "2017/2016/2015", "/validTime", "CM0016", null)]
    [InlineData("/language", "english language", "/language", "CM0017", null)]
    [InlineData("/stance", "Denies", "/stance", "CM0011", "denies")]
    [InlineData("/stance", "denys", "/stance", "CM0012", null)]
    [InlineData("/id", "two words", "/id", "CM0014", null)]
    [InlineData("/claimants/2", "two words", "/claimants/2", "CM0014", null)]
    [InlineData("/citations/1/source", "two words", "/citations/1/source", "CM0014", null)]
    [InlineData("/citations/4/url", "example.org", "/citations/4/url", "CM0105", null)]
    [InlineData("/citations/4/locator", "page 3", "/citations/4/source", "CM0007", null)]
    [InlineData("/proposition/predicate", "is", "/proposition/subject", "CM0007", null)]
    [InlineData("/proposition/quantity/amount", "twelve", "/proposition/quantity/amount", "CM0009", null)]
    [InlineData("/translations/1/key", "nonsense-language-tag", "/translations/1/key", null, null)]
    public void Run_InvalidInput_IsReportedAtItsField(string name, string value, string field, string? code, string? suggestion)
    {
        var other = name.EndsWith("/key", StringComparison.Ordinal) ? "/translations/1/value" : "/certainty";
        var form = FormRoundTripTests.Read("claim", ("/id", "a"), ("/text", "T"), ("/claimants/0", ""), (other, "probable"), (name, value));

        Check(form);

        var message = At(form, field).Messages.FirstOrDefault(message => code is null || message.Rule?.Code == code);
        if (code is null)
        {
            form.HasMessages.Should().BeTrue();
        }
        else
        {
            message.Should().NotBeNull();
            message!.Suggestion.Should().Be(suggestion);
        }

        At(form, name).Text.Should().Be(value, "the text is kept as it was entered");
    }

    [Fact]
    public void Run_SeveralErrors_AreReportedAtOnce()
    {
        var form = FormRoundTripTests.Read("claim", ("/assertedOn", "2017-13"), ("/citations/0/source", "s"), ("/citations/0/url", "nowhere"), ("/claimants/0", "a b"), ("/claimants/1", "lavrof"));

        var check = Check(form);

        check.Record.Should().BeNull();
        Codes(form).Should().Contain([("/text", "CM0007"), ("/assertedOn", "CM0015"), ("/claimants/0", "CM0014"), ("/citations/0/url", "CM0105")]);
        At(form, "/id").Messages.Should().BeEmpty("an id is made from the text");
    }

    [Fact]
    public void Run_ContradictionWithoutAnything_NamesTheRequiredMembers()
    {
        var form = FormRoundTripTests.Read("contradiction");

        Check(form);

        Codes(form).Should().BeEquivalentTo([("/claims", "CM0007"), ("/strength", "CM0007")]);
    }

    [Fact]
    public void Run_LanguageTwice_IsReportedAndNothingIsLost()
    {
        var form = FormRoundTripTests.Read("actor", ("/name", "L"), ("/names/0/key", "ru"), ("/names/0/value", "Л"), ("/names/1/key", "ru"), ("/names/1/value", "М"), ("/names/2/value", "N"));

        var check = Check(form);

        check.HasErrors.Should().BeTrue();
        At(form, "/names/1/key").Messages.Single().Text.Should().Be("The language \"ru\" occurs twice. Keep one of its texts.");
        At(form, "/names/2/key").Messages.Single().Text.Should().Be("The language of this text is missing. Enter it, or remove the text.");
        At(form, "/names/1/value").Text.Should().Be("М");
    }

    [Fact]
    public void Run_WithoutId_SuggestsOne()
    {
        var check = Check(FormRoundTripTests.Read("actor", ("/name", "Sergey Lavrov")));

        RecordType.Of("actor").IdOf(check.Record!).Should().Be("suggested");
    }

    [Theory]
    [InlineData("2017-04-12", "Means: April 12, 2017.")]
    [InlineData("2017?", "Means: a day between 2017-01-01 and 2017-12-31, uncertain.")]
    [InlineData("2011/..", "Means: from a day between 2011-01-01 and 2011-12-31 with no end.")]
    [InlineData("2017-02-30", "")]
    [InlineData("", "")]
    public void DateMeaning_Date_IsExplained(string date, string expected) => DateMeaning.Of(date).Should().Be(expected);

    internal static FormCheck Check(FormField form, Func<ExtensibleRecord, ValidationReport>? validate = null)
    {
        var type = RecordType.Listed.First(type => FormSchema.Of(type.ClrType) == form.Definition);
        var check = new FormCheck(type, form);
        check.Run(validate ?? (record => record.ValidateAlone()), _ => "suggested");
        return check;
    }

    internal static FormField At(FormField form, string name) => form.SelfAndDescendants().Single(field => field.Name == name);

    private static IEnumerable<(string Field, string? Code)> Codes(FormField form) =>
        form.SelfAndDescendants().SelectMany(field => field.Messages.Select(message => (field.Name, message.Rule?.Code)));
}
