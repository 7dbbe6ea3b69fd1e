namespace ClaimModel.Tests.Values;

/// <summary>Tests of the behavior that all id types have in common.</summary>
public class RecordIdTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("lavrov-election")]
    [InlineData("https://example.org/#a~b/c?d")]
    [InlineData("Лавров")]
    [InlineData("😀")]
    [InlineData("\"<>&'")]
    public void Parse_TextWithoutWhiteSpace_IsAnId(string text)
    {
        ActorId.Parse(text).Value.Should().Be(text);
        TopicId.Parse(text).ToString().Should().Be(text);
        SourceId.TryParse(text, out SourceId source).Should().BeTrue();
        ClaimId claim = text;
        ContradictionId contradiction = text;
        (source.Value, claim.Value, contradiction.Value).Should().Be((text, text, text));
        (ActorId.Parse(text) == (ActorId)text).Should().BeTrue();
        ActorId.Parse(text).GetHashCode().Should().Be(((ActorId)text).GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData(" a")]
    [InlineData("a\n")]
    [InlineData("a\tb")]
    [InlineData("a\0")]
    [InlineData("a\u007F")]
    [InlineData("a\u0085")]
    [InlineData("a\u00A0b")]
    [InlineData("a\u2003b")]
    [InlineData("a\u2028b")]
    [InlineData("a\u3000b")]
    public void Parse_TextWithWhiteSpaceOrControls_Throws(string text)
    {
        Action[] attempts =
        [
            () => ActorId.Parse(text), () => TopicId.Parse(text), () => SourceId.Parse(text), () => ClaimId.Parse(text),
            () => ContradictionId.Parse(text), () => _ = (ActorId)text,
        ];

        attempts.Should().AllSatisfy(attempt => attempt.Should().Throw<FormatException>()
            .WithMessage($"The id * {(text.Length == 0 ? "is empty" : "contains white space or a control character")}; an id has 1 to 200 characters, without white space or control characters."));
        ActorId.TryParse(text, out ActorId id).Should().BeFalse();
        id.Should().Be(default(ActorId));
    }

    [Fact]
    public void Parse_LongText_HasAtMost200Characters()
    {
        ClaimId.Parse(new string('a', 200)).Value.Should().HaveLength(200);
        ClaimId.TryParse(new string('a', 201), out _).Should().BeFalse();
    }

    [Fact]
    public void Parse_Null_ThrowsAndTryParseReturnsFalse()
    {
        FluentActions.Invoking(() => ClaimId.Parse(null!)).Should().Throw<ArgumentNullException>();
        ClaimId.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void Equality_IsOrdinal()
    {
        (ActorId.Parse("é") == ActorId.Parse("e\u0301")).Should().BeFalse();
        (ActorId.Parse("a") != ActorId.Parse("A")).Should().BeTrue();
    }

    [Fact]
    public void Default_Id_IsEmpty()
    {
        default(ActorId).Value.Should().BeEmpty();
        default(ClaimId).ToString().Should().BeEmpty();
        (default(ActorId) == new ActorId()).Should().BeTrue();
    }
}
