using ClaimDesk.Security;

namespace ClaimDesk.Tests.Security;

/// <summary>The names of users.</summary>
public sealed class UserNameTests
{
    [Theory]
    [InlineData("ana")]
    [InlineData("  بن   ")]
    [InlineData("علی\u200cرضا")]
    [InlineData("José (press office)")]
    public void FindFault_NameOfAPerson_IsNull(string name) => UserName.FindFault(name).Should().BeNull();

    [Theory]
    [InlineData(null, "Enter a name of at most 100 characters.")]
    [InlineData("  ", "Enter a name of at most 100 characters.")]
    [InlineData("a\u202egpj", "The name contains invisible characters. Enter it without them.")]
    [InlineData("a\u0085b", "The name contains invisible characters. Enter it without them.")]
    [InlineData("a\u2028b", "The name contains invisible characters. Enter it without them.")]
    [InlineData("ClaimDesk", "The name \"ClaimDesk\" stands for ClaimDesk itself in the history. Enter another one.")]
    [InlineData("claim desk", "The name \"claim desk\" stands for ClaimDesk itself in the history. Enter another one.")]
    [InlineData("(another program)", "The name \"(another program)\" stands for ClaimDesk itself in the history. Enter another one.")]
    [InlineData("\uff08another program)", "The name \"\uff08another program)\" stands for ClaimDesk itself in the history. Enter another one.")]
    public void FindFault_NameThatMisleads_SaysWhatToDo(string? name, string fault) => UserName.FindFault(name).Should().Be(fault);

    [Theory]
    [InlineData("Ana Kovač", "Ana Kovač")]
    [InlineData("a\u202eb\n", "ab")]
    [InlineData("(another program)", "user (another program)")]
    [InlineData("CLAIMDESK", "user CLAIMDESK")]
    [InlineData("\u202e", "user")]
    public void Clean_NameOfAnotherService_IsRecognizableAsAUser(string name, string expected) => UserName.Clean(name).Should().Be(expected);

    [Fact]
    public void Clean_LongName_IsCutBetweenCharacters() => UserName.Clean(new string('a', 99) + "😀").Should().Be(new string('a', 99));
}
