namespace ClaimModel.Tests.Validation;

public class IdentifiersTests
{
    [Theory]
    [InlineData("orcid", "0000-0002-1825-0097", "ORCID", "0000000218250097")]
    [InlineData("orcid", "0000-0002-1694-233X", "orcid", "0000-0002-1694-233x")]
    [InlineData("orcid", "0000-0002-1825-0097", "orcid", "https://orcid.org/0000-0002-1825-0097")]
    [InlineData("orcid", "0000-0002-1825-0097", "orcid", "HTTP://WWW.ORCID.ORG/0000-0002-1825-0097/")]
    [InlineData("orcid", "0000-0002-1825-0097", "orcid", "orcid.org/0000-0002-1825-0097")]
    [InlineData("orcid", "0000-0002-1825-0097", "orcid", "orcid:0000-0002-1825-0097")]
    [InlineData("orcid", "0000-0002-1825-0097", "orcid", "0000\u20110002\u20131825\u22120097")]
    [InlineData("isni", "0000000121032683", "isni", "0000 0001 2103 2683")]
    [InlineData("isni", "0000000121032683", "ISNI", " 0000\u00A00001\u20092103-2683 ")]
    [InlineData("isni", "0000000121032683", "isni", "https://isni.org/isni/0000000121032683")]
    [InlineData("isni", "0000000121032683", "isni", "ISNI 0000 0001 2103 2683")]
    [InlineData("isni", "000000012150090X", "isni", "0000 0001 2150 090x")]
    public void SameIdentifier_WrittenDifferently_BelongsToOneRecord(string scheme, string value, string otherScheme, string otherValue)
    {
        var one = new Identifier { Scheme = scheme, Value = value };
        var other = new Identifier { Scheme = otherScheme, Value = otherValue };

        Codes([one], [other]).Where(code => code != "CM0108").Should().Equal("CM1305");
    }

    [Theory]
    [InlineData("wikidata", "Q1", "wikidata", "q1")]
    [InlineData("viaf", "12 34", "viaf", "1234")]
    [InlineData("orcid", "0000-0002-1825-0097", "orcid", "0000-0002-1694-233X")]
    public void DifferentIdentifiers_BelongToTwoRecords(string scheme, string value, string otherScheme, string otherValue) =>
        Codes([new Identifier { Scheme = scheme, Value = value }], [new Identifier { Scheme = otherScheme, Value = otherValue }]).Should().NotContain("CM1305");

    [Theory]
    [InlineData("orcid", "https://orcid.org/0000-0002-1825-0097", true)]
    [InlineData("orcid", "https://orcid.org/0000-0002-1825-0098", false)]
    [InlineData("orcid", "0000-0002-1694-233x", true)]
    [InlineData("isni", "0000 0001 2103 2683", true)]
    [InlineData("isni", "0000 0001 2103 2684", false)]
    public void CheckDigit_AnySpelling_IsChecked(string scheme, string value, bool isValid) =>
        Codes([new Identifier { Scheme = scheme, Value = value }], []).Should().Equal(isValid ? [] : ["CM1306"]);

    private static IEnumerable<string> Codes(ValueList<Identifier> identifiers, ValueList<Identifier> others) =>
        new ClaimDataset { Actors = [new Actor { Id = "a", Name = "A", Identifiers = identifiers }, new Actor { Id = "b", Name = "B", Identifiers = others }] }
            .Validate().Diagnostics.Select(found => found.Code);
}
