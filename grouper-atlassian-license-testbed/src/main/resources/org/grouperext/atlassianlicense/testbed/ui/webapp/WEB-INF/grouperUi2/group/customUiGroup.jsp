<%@ page contentType="text/html;charset=UTF-8" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<%@ taglib prefix="fn" uri="http://java.sun.com/jsp/jstl/functions" %>
<%-- Texts are HTML by Grouper's contract with whoever configures a Custom UI; names are escaped. --%>
<c:set var="screen" value="${grouperRequestContainer.customUiContainer}" />
<c:set var="text" value="${screen.textTypeToText}" />
<c:set var="group" value="${grouperRequestContainer.groupContainer.guiGroup.group}" />
<c:set var="heading" value="${text['header']}" />
<c:choose>
  <c:when test="${empty heading}"><h1><c:out value="${group.displayExtension}" /></h1></c:when>
  <c:when test="${fn:contains(heading, '<h1')}">${heading}</c:when>
  <c:otherwise><h1>${heading}</h1></c:otherwise>
</c:choose>
<c:if test="${screen.manager}">
  <form class="card search" data-operation="UiV2CustomUi.customUiGroupSubjectSubmit" role="search">
    <input type="hidden" name="groupId" value="<c:out value='${group.id}' />">
    <c:if test="${not empty text['managerInstructions']}"><div class="prose">${text['managerInstructions']}</div></c:if>
    <label for="person">Person name or ID</label>
    <div class="row">
      <input id="person" name="groupAddMemberComboName" required autocomplete="off" spellcheck="false">
      <button type="submit" class="quiet">Show</button>
    </div>
    <p>Showing: <b><c:out value="${screen.member.subject.name}" /></b>
      <span class="soft"><c:out value="${screen.member.subjectId}" /></span></p>
  </form>
</c:if>
<c:if test="${not empty text['instructions1']}"><div class="prose">${text['instructions1']}</div></c:if>
<section class="card" aria-label="Status">
  <c:if test="${not empty text['enrollmentLabel']}"><div class="prose status">${text['enrollmentLabel']}</div></c:if>
  <div class="row">
    <c:if test="${screen.enrollButtonShow}">
      <form data-operation="UiV2CustomUi.joinGroup">
        <input type="hidden" name="groupId" value="<c:out value='${group.id}' />">
        <input type="hidden" name="memberId" value="<c:out value='${screen.member.id}' />">
        <button type="submit" id="enroll">${screen.enrollButtonText}</button>
      </form>
    </c:if>
    <c:if test="${screen.unenrollButtonShow}">
      <form data-operation="UiV2CustomUi.leaveGroup">
        <input type="hidden" name="groupId" value="<c:out value='${group.id}' />">
        <input type="hidden" name="memberId" value="<c:out value='${screen.member.id}' />">
        <button type="submit" id="unenroll" class="quiet">${screen.unenrollButtonText}</button>
      </form>
    </c:if>
  </div>
</section>
<c:if test="${screen.canSeeUserEnvironment}">
  <details class="card">
    <summary>How this was worked out</summary>
    <div class="scroll" tabindex="0" role="region" aria-label="How this was worked out">
    <table>
      <thead><tr><th scope="col">What</th><th scope="col">Result</th><th scope="col">From</th></tr></thead>
      <tbody>
      <c:forEach items="${screen.customUiUserQueryDisplayBeans}" var="row">
        <tr><th scope="row">${row.label}</th><td><c:out value="${row.variableValue}" /></td><td>${row.description}</td></tr>
      </c:forEach>
      </tbody>
    </table>
    </div>
  </details>
</c:if>
