namespace ClaimModel.Tests.Validation;

/// <summary>CM1301 knows the words for somebody unknown in the larger languages, and the names of platforms.</summary>
public class PlaceholderNamesTests
{
    [Theory]
    [InlineData("Anonymous")]
    [InlineData(" ANONYMOUS ")]
    [InlineData("(anonymous)")]
    [InlineData("Anonymous.")]
    [InlineData("\uFF21nonymous")]
    [InlineData("unknown")]
    [InlineData("Nobody")]
    [InlineData("No one")]
    [InlineData("no-one")]
    [InlineData("N/A")]
    [InlineData("Various")]
    [InlineData("Unbekannt")]
    [InlineData("Niemand")]
    [InlineData("Inconnu")]
    [InlineData("quelqu\u2019un")]
    [InlineData("Anónimo")]
    [InlineData("Ano\u0301nimo")]
    [InlineData("ANÓNIMO")]
    [InlineData("Desconhecido")]
    [InlineData("Sconosciuto")]
    [InlineData("Onbekend")]
    [InlineData("Nieznany")]
    [InlineData("Неизвестный")]
    [InlineData("Невідомий")]
    [InlineData("bilinmiyor")]
    [InlineData("BİLİNMİYOR")]
    [InlineData("مجهول")]
    [InlineData("ناشناس")]
    [InlineData("بی نام")]
    [InlineData("अज्ञात")]
    [InlineData("অজ্ঞাত")]
    [InlineData("Tidak diketahui")]
    [InlineData("Không rõ")]
    [InlineData("匿名")]
    [InlineData("名無しさん")]
    [InlineData("익명")]
    [InlineData("Okänd")]
    public void WordForNobody_IsReported(string name) => Message(name, ActorKind.Unknown).Should().Be(
        $"Actor \"a\" is named \"{name}\" but is not marked as anonymous; set \"anonymity\" to \"withheld\" or \"unknown\".");

    [Fact]
    public void WordForNobody_WithJoiner_IsReported() => Message("بی\u200Cنام", ActorKind.Unknown).Should().NotBeNull();

    [Theory]
    [InlineData("Facebook")]
    [InlineData("facebook")]
    [InlineData("Twitter")]
    [InlineData("X")]
    [InlineData("TikTok")]
    [InlineData("WhatsApp")]
    [InlineData("Telegram")]
    [InlineData("Instagram")]
    [InlineData("YouTube")]
    public void Platform_IsReportedUnlessItIsTheCompany(string name)
    {
        Message(name, ActorKind.Unknown).Should().Be(
            $"Actor \"a\" is named \"{name}\", which says where something was posted, not who said it; name the author, or set \"anonymity\" to \"unknown\", or \"kind\" to \"organization\" if the company is meant.");
        Message(name, ActorKind.Person).Should().NotBeNull();
        Message(name, ActorKind.Organization).Should().BeNull();
        Message(name, ActorKind.Publication).Should().BeNull();
    }

    [Theory]
    [InlineData("facebook-posts")]
    [InlineData("Facebook user")]
    [InlineData("Facebook posts")]
    [InlineData("Viral image")]
    [InlineData("social media users")]
    [InlineData("chain email")]
    [InlineData("Chain e-mail")]
    [InlineData("Internet")]
    [InlineData("Blog post")]
    [InlineData("WhatsApp message")]
    [InlineData("соцсети")]
    public void PlaceOfPosts_IsReportedForEveryKind(string name)
    {
        foreach (var kind in Enum.GetValues<ActorKind>())
        {
            Message(name, kind).Should().Be(
                $"Actor \"a\" is named \"{name}\", which says where something was posted, not who said it; name the author, or set \"anonymity\" to \"unknown\".");
        }
    }

    [Theory]
    [InlineData("Nobody", ActorKind.Person)]
    [InlineData("Anon", ActorKind.Person)]
    [InlineData("Anonymous", ActorKind.Group)]
    [InlineData("Anonymous", ActorKind.Organization)]
    [InlineData("Malcolm X", ActorKind.Person)]
    [InlineData("Facebook Inc.", ActorKind.Unknown)]
    [InlineData("People", ActorKind.Publication)]
    [InlineData("The Daily Telegraph", ActorKind.Publication)]
    [InlineData("Unknown Mortal Orchestra", ActorKind.Group)]
    [InlineData("Anonyma", ActorKind.Person)]
    [InlineData("Emily Blog", ActorKind.Person)]
    public void RealName_IsNotReported(string name, ActorKind kind) => Message(name, kind).Should().BeNull();

    [Theory]
    [InlineData(Anonymity.Withheld)]
    [InlineData(Anonymity.Pseudonymous)]
    [InlineData(Anonymity.Unknown)]
    public void MarkedAsAnonymous_IsNotReported(Anonymity anonymity)
    {
        Message("Anonymous", ActorKind.Unknown, anonymity).Should().BeNull();
        Message("Facebook posts", ActorKind.Unknown, anonymity).Should().BeNull();
    }

    private static string? Message(string name, ActorKind kind, Anonymity anonymity = Anonymity.Named) =>
        new ClaimDataset { Actors = [new Actor { Id = "a", Name = name, Kind = kind, Anonymity = anonymity }] }
            .Validate().Diagnostics.SingleOrDefault(found => found.Code == "CM1301")?.Message;
}
