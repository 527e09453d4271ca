<%@ page contentType="text/html;charset=UTF-8" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<c:set var="screen" value="${grouperRequestContainer.customUiContainer}" />
<c:set var="logo" value="${screen.textTypeToText['logo']}" />
<c:set var="help" value="${screen.textTypeToText['helpLink']}" />
<div class="bar">
  <span class="brand"><c:choose><c:when test="${not empty logo}">${logo}</c:when><c:otherwise>Grouper</c:otherwise></c:choose></span>
  <c:if test="${not empty help}"><span class="help">${help}</span></c:if>
  <form method="post" action="${pageContext.request.contextPath}/login">
    <span>Signed in as <b><c:out value="${signedInName}" /></b></span>
    <button type="submit" class="quiet">Sign out</button>
  </form>
</div>
